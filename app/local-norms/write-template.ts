import { stringify } from "csv-stringify/sync";
import { strToU8, zipSync } from "fflate";
import { listTemplateRows } from "./template";

/** The template as CSV that Dutch Excel opens in columns: semicolons, and a mark that says UTF-8. */
export function writeTemplateCsv(): string {
  return stringify(listTemplateRows(), { delimiter: ";", bom: true });
}

/** The template as a workbook of one sheet. All cells are text, so that no number is reformatted. */
export function writeTemplateWorkbook(): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const rows = listTemplateRows()
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((cell, column) => writeCell(cell, column, index)).join("")}</row>`,
    )
    .join("");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="doorsnee" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)]),
    ),
  );
}

function writeCell(text: string, column: number, row: number): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const name = `${String.fromCharCode(65 + column)}${row + 1}`;
  return `<c r="${name}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
}
