using System.Text;
using CsvHelper;

namespace OpenDti.Documents;

/// <summary>Rows as CSV. A text that a spreadsheet would run as a formula gets a mark before it and stays a text.</summary>
public static class CsvText
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    /// <summary>The rows, each of the same number of cells.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
