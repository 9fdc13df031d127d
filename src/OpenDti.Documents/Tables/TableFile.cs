using OpenDti.Documents.Csv;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.Documents.Tables;

/// <summary>Reads a table from CSV or XLSX. The bytes say which it is; a file name may say anything.</summary>
internal static class TableFile
{
    public static Table? Read(byte[] bytes, string file, List<Finding> findings)
    {
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return XlsxTable.Read(bytes, file, findings);
        }

        // The container of .xls, and of an .xlsx under a password.
        ReadOnlySpan<byte> compound = [0xD0, 0xCF, 0x11, 0xE0];
        if (bytes.AsSpan().StartsWith(compound))
        {
            findings.Add(new TableSource(file, IsWorkbook: true).Whole("xlsx.old-or-locked"));
            return null;
        }

        var text = TextFile.Read(bytes, file);
        findings.AddRange(text.Findings);
        return text.IsValid ? CsvTable.Read(text.Value, file, findings) : null;
    }
}
