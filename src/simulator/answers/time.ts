/** A moment as the API writes it: `YYYY-MM-DDTHH:MM:SS`, no zone (`vmray-api/README.md` section 1). */
export function apiTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}
