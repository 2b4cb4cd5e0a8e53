import { describe, expect, test } from 'vitest';
import { coldStart } from '#model/graph/fixpoints.ts';
import { stronglyConnected } from '#model/graph/groups.ts';
import { hardStarting, type Over } from '#model/graph/types.ts';
import { soften, softened } from '#model/graph/soften.ts';
import { smallestCuts, without, withStandIns } from '#model/graph/stand-ins.ts';
import { inLanguage } from '#model/service-graph/bilingual.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import { serviceGraph } from '../../../src/reading/graph-schema.ts';
import { runInstances, written } from './run-instances.ts';

const graph = graphOf(inLanguage(runInstances, 'en'));
/** G26, wave by wave, in the order of the content file. */
const wavesOfTheFactSheet = [
  'sdk_creds pub_dns acct_status iam_cp org_scp kms_hsm cap_res place_grp host_health vpc_dns underlay nitro_sec imds ntp metering status_page boot_region',
  'edge_gw physalia droplet ddb_dns boot_vpc boot_s3 boot_ddb fibre',
  'ebs_dp nitro_vpc hypervisor franken',
  'nitro_ctl pxe cp_fleet smart_proxy',
  'throttle idem quotas launch_tmpl iam_dp inst_db wf_queue lease_store tag_svc capacity_db type_cat vpc_cp netmgr mapping pub_ip ami_cat snapshot',
  'validate sts kms dwfm placement subnet_ip sg_svc route_svc',
  'role_creds zonal_cp eni_svc ebs_cp nitro_ebs',
  'run_wf guest',
  'ec2_api svc_fleet',
  'console api_lb svc_pki s3_index ddb_store int_dns cloudwatch events',
  'client host_auth s3_place ddb_meta',
  's3_api ddb_api',
  'hyperplane rpm_repo deploy cloudtrail',
  'nlb_hc',
];

const devices = ['franken', 'smart_proxy', 'boot_vpc'];
const anyRunning: Over = { phase: 'running', strengths: ['hard', 'soft', 'cached'] };
const knots = (of: typeof graph, over: Over): number[] =>
  stronglyConnected(of, over)
    .map((group) => group.length)
    .filter((size) => size > 1);

describe('the built-in graph has the numbers of the fact sheet', () => {
  test('86 components in 11 groups, 175 needs', () => {
    const { components, groups, needs } = runInstances;
    expect([components.length, groups.length, needs.length]).toEqual([86, 11, 175]);
  });

  test('strengths: 117 hard, 17 soft and 41 cached while running; 142, 19 and 14 while starting', () => {
    const count = (phase: 'starting' | 'running', strength: string): number =>
      runInstances.needs.filter((need) => need[phase] === strength).length;
    expect(['hard', 'soft', 'cached'].map((it) => count('running', it))).toEqual([117, 17, 41]);
    expect(['hard', 'soft', 'cached'].map((it) => count('starting', it))).toEqual([142, 19, 14]);
  });

  test('stand-ins: Franken 15, proxy 12, bootstrap VPC 2', () => {
    const count = devices.map(
      (device) => runInstances.needs.filter(({ standIn }) => standIn === device).length,
    );
    expect(count).toEqual([15, 12, 2]);
  });

  test('7 components and 57 needs are made up', () => {
    const madeUp = (all: readonly { cite: { illustration?: boolean | undefined } }[]): number =>
      all.filter(({ cite }) => cite.illustration).length;
    expect([madeUp(runInstances.components), madeUp(runInstances.needs)]).toEqual([7, 57]);
  });

  test('G21 to G23: one knot of 47 over all needs, none in the warm Region, one of 36 at a cold start', () => {
    expect(knots(graph, anyRunning)).toEqual([47]);
    expect(knots(graph, { phase: 'running', strengths: ['hard'] })).toEqual([]);
    expect(knots(graph, hardStarting)).toEqual([36]);
  });

  test('G24 and G25: the stand-ins leave nothing stuck, and none of them can be spared', () => {
    const left = (placed: readonly string[]): number[] =>
      knots(withStandIns(without(graph, missing(placed)), placed), hardStarting);
    expect(devices.map((device) => left([device]))).toEqual([[30], [28], [35]]);
    expect(devices.map((device) => left(missing([device])))).toEqual([[27], [19], [22]]);
    expect(left(devices)).toEqual([]);
    const { tried, works } = smallestCuts(graph, devices);
    expect([tried, works]).toEqual([8, [devices]]);
  });

  test('G26: with the stand-ins, everything starts in the order of the talk', () => {
    const { waves, stuck } = coldStart(withStandIns(graph, devices));
    expect(waves.map((wave) => wave.join(' '))).toEqual(wavesOfTheFactSheet);
    expect(stuck).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const [component] = runInstances.components;
  const [need] = runInstances.needs;
  test.each([
    [{ needs: [{ ...need, to: 'nobody' }] }, '“nobody” is not the id of a component'],
    [{ needs: [{ ...need, standIn: 'nobody' }] }, 'the stand-in “nobody”'],
    [{ needs: [need, need] }, 'stands twice'],
    [{ needs: [{ ...need, cite: { source: 'NO-SUCH-KEY' } }] }, 'not a key of content/sources'],
    [{ needs: [{ ...need, cite: {} }] }, 'a claim needs a mark'],
    [{ components: [...runInstances.components, component] }, 'stands twice'],
    [{ components: [...runInstances.components, { ...component, id: 'x', group: 'y' }] }, '“y”'],
    [{ call: 'nobody' }, 'call “nobody”'],
  ])('%j', (change, fault) => {
    const result = serviceGraph.safeParse({ ...(written as object), ...change });
    expect(result.error?.issues.map(({ message }) => message).join()).toContain(fault);
  });
});

function missing(placed: readonly string[]): string[] {
  return devices.filter((device) => !placed.includes(device));
}

test('softening few needs lets everything start, and the answer is exact', () => {
  const { arcs, exact, parts } = soften(graph);
  expect(exact).toBe(true);
  expect(coldStart(softened(graph, arcs)).stuck).toEqual([]);
  for (const { sets, atLeast } of parts) {
    for (const set of sets) {
      expect(set).toHaveLength(atLeast);
      expect(coldStart(softened(graph, set)).stuck).toEqual([]);
    }
  }
  // Every one of them is a need that a running component does without already.
  const cached = arcs.map((arc) =>
    graph.needs.find((n) => n.from === arc.from && n.to === arc.to)!,
  );
  expect(cached.map(({ running }) => running)).toEqual(arcs.map(() => 'cached'));
});
