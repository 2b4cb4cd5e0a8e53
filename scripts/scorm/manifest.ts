/** The manifest of a SCORM 1.2 package with one item. `files` are paths within the package, the launch page among them. */
export function manifestOf(title: string, launch: string, files: readonly string[]): string {
  const listed = files.map((path) => `      <file href="${escaped(path)}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="how-a-region-is-built" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(title)}</title>
      <item identifier="site" identifierref="site-files">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="site-files" type="webcontent" adlcp:scormtype="sco" href="${escaped(launch)}">
${listed}
    </resource>
  </resources>
</manifest>
`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
