namespace OpenDti.Documents.Tables;

/// <summary>
/// Columns that our own workbooks bring along hidden, because the machine alone reads them. Whatever else a file hides is refused: nobody sees what
/// they hand in.
/// </summary>
internal static class MachineColumns
{
    public const string SavedVi = "Đang lưu khi tải về";
    public const string SavedEn = "Saved when downloaded";
    public const string SetKey = "Khóa trong tệp";

    public static bool Has(string header) => header is SavedVi or SavedEn or SetKey;
}
