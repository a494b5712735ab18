const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Long enough for every browser to have taken the file. */
const A_MINUTE = 60_000;

/** Hands a workbook over the way browsers do: it goes to the folder of downloads. */
export async function download(name: string, bytes: Uint8Array): Promise<void> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}
