using OpenDti.Documents.Tables;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>
/// The list on which units name who works for them: an empty one to send out, and a filled one read back. The form travels between agencies of
/// Vietnam, so its headers are Vietnamese whatever language its sender works in.
/// </summary>
public static class NomineesFile
{
    private const string Sheet = "Danh sách đầu mối";
    private const string ChoicesSheet = "Giá trị được nhận";

    private static readonly (NomineeColumn Column, string Header, int Width, bool IsRequired)[] Columns =
    [
        (NomineeColumn.UnitCode, "Mã đơn vị", 14, true),
        (NomineeColumn.UnitName, "Tên đơn vị", 40, false),
        (NomineeColumn.UnitKind, "Khối", 28, false),
        (NomineeColumn.Person, "Họ và tên", 30, true),
        (NomineeColumn.Role, "Vai trò", 24, true),
        (NomineeColumn.UserName, "Tên đăng nhập", 20, false),
        (NomineeColumn.Email, "Thư điện tử", 30, false),
    ];

    /// <summary>The header under which a column stands.</summary>
    public static string HeaderOf(NomineeColumn column) => Columns.Single(known => known.Column == column).Header;

    /// <summary>The rows of a list, or everything that is wrong with the file as such. Rows without a word in them are passed over.</summary>
    public static Parsed<IReadOnlyList<NomineeRow>> Read(byte[] bytes, string file)
    {
        var findings = new List<Finding>();
        var required = Columns.Where(column => column.IsRequired).Select(column => column.Header).ToList();
        var optional = Columns.Where(column => !column.IsRequired).Select(column => column.Header).ToList();
        if (RecordTable.Read(bytes, file, required, optional, findings) is not { } table)
        {
            return new Parsed<IReadOnlyList<NomineeRow>>(findings);
        }

        var rows = new List<NomineeRow>();
        foreach (var row in table.Rows)
        {
            var texts = Columns.ToDictionary(column => column.Column, column => OneLine(table.Words(row, column.Header, findings)));
            if (texts.Values.Any(text => text.Length > 0))
            {
                var cells = Columns.ToDictionary(column => column.Column, column => CellName.Of(row.Number, table.PlaceOf(column.Header)));
                rows.Add(new NomineeRow(row.Number, texts, cells));
            }
        }

        if (rows.Count == 0 && findings.Count == 0)
        {
            findings.Add(new Finding("values.no-row", "", new TextSpan(file, 1, 1), []));
        }

        return findings.Count > 0 ? new Parsed<IReadOnlyList<NomineeRow>>(findings) : new Parsed<IReadOnlyList<NomineeRow>>(rows);
    }

    /// <summary>A list to send out, with the rows that are known already.</summary>
    public static byte[] Write(
        IReadOnlyList<IReadOnlyDictionary<NomineeColumn, string>> known,
        IReadOnlyList<string> kinds,
        IReadOnlyList<string> roles
    )
    {
        var columns = Columns
            .Select(column => new XlsxColumn(column.Header, XlsxColumnKind.Text, column.Width)
            {
                Choices = column.Column switch
                {
                    NomineeColumn.UnitKind => XlsxChoices.Cells(ChoicesSheet, column: 0, firstRow: 1, lastRow: kinds.Count),
                    NomineeColumn.Role => XlsxChoices.Cells(ChoicesSheet, column: 1, firstRow: 1, lastRow: roles.Count),
                    _ => null,
                },
            })
            .ToList();
        var rows = known.Select(row => Columns.Select(column => Cell(row.GetValueOrDefault(column.Column, ""))).ToList()).ToList();
        var choices = Enumerable
            .Range(0, Math.Max(kinds.Count, roles.Count))
            .Select(place => new List<XlsxCell>
            {
                Cell(kinds.ElementAtOrDefault(place) ?? ""),
                Cell(roles.ElementAtOrDefault(place) ?? ""),
            })
            .ToList();
        return XlsxWriter.Write(
            new XlsxSheet(Sheet, columns, rows) { FrozenColumns = 2 },
            new XlsxSheet(
                ChoicesSheet,
                [
                    new XlsxColumn(HeaderOf(NomineeColumn.UnitKind), XlsxColumnKind.Text, 28),
                    new XlsxColumn(HeaderOf(NomineeColumn.Role), XlsxColumnKind.Text, 28),
                ],
                choices
            )
        );
    }

    private static XlsxCell Cell(string text) => text.Length == 0 ? XlsxCell.Empty : new XlsxCell.Words(text);

    // Names come out of other documents with line breaks and double spaces in them.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
