using System.Globalization;
using System.Text;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>A workbook written as text, so that a test can say in it whatever a file can say.</summary>
internal sealed record RawWorkbook(IReadOnlyDictionary<string, string> Parts)
{
    public const string SheetPath = "xl/worksheets/sheet1.xml";
    public const string BookPath = "xl/workbook.xml";
    public const string StylesPath = "xl/styles.xml";
    public const string TextsPath = "xl/sharedStrings.xml";
    public const string BookLinksPath = "xl/_rels/workbook.xml.rels";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly string[] FormatCodes =
    [
        "dd/mm/yyyy",
        "000",
        "[Red]0.00&quot; đ/ngày&quot;",
        "[h]:mm",
        "0.0\\%",
        "#,##0.00\\ [$đ-42A]",
    ];

    /// <summary>General, day, percent, own day, three digits, a currency with letters, hours, a percent sign that is only shown, đồng.</summary>
    private static string Styles =>
        $"<styleSheet xmlns='{Main}'><numFmts>"
        + string.Concat(FormatCodes.Index().Select(code => $"<numFmt numFmtId='{164 + code.Index}' formatCode='{code.Item}'/>"))
        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
        + string.Concat(new[] { 0, 14, 10, 164, 165, 166, 167, 168, 169 }.Select(id => $"<xf numFmtId='{id}'/>"))
        + "</cellXfs></styleSheet>";

    /// <summary>A workbook of one sheet; a row is its cells from column A on, each as <see cref="Cell"/> or <see cref="Words"/> write it.</summary>
    public static RawWorkbook Of(params IReadOnlyList<IReadOnlyList<string>> rows) => OfSheet(SheetOf(rows));

    public static RawWorkbook OfSheet(string sheet) =>
        new(
            new Dictionary<string, string>
            {
                ["[Content_Types].xml"] = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
                ["_rels/.rels"] =
                    $"<Relationships xmlns='{Links}'><Relationship Id='r' Type='{Kinds}/officeDocument' Target='{BookPath}'/></Relationships>",
                [BookPath] = Book("<sheet name='So lieu' sheetId='1' r:id='r1'/>"),
                [BookLinksPath] = BookLinks(""),
                [StylesPath] = Styles,
                [TextsPath] = $"<sst xmlns='{Main}'><si><t>chung</t></si></sst>",
                [SheetPath] = sheet,
            }
        );

    public static string Book(string sheets, string settings = "") =>
        $"<workbook xmlns='{Main}' xmlns:r='{Kinds}'>{settings}<sheets>{sheets}</sheets></workbook>";

    public static string BookLinks(string more) =>
        $"<Relationships xmlns='{Links}'><Relationship Id='r1' Type='{Kinds}/worksheet' Target='worksheets/sheet1.xml'/>"
        + $"<Relationship Id='s' Type='{Kinds}/styles' Target='styles.xml'/><Relationship Id='t' Type='{Kinds}/sharedStrings' Target='/xl/sharedStrings.xml'/>{more}</Relationships>";

    public static string Link(string id, string kind, string target) =>
        $"<Relationship Id='{id}' Type='{Kinds}/{kind}' Target='{target}'/>";

    public static string SheetOf(IReadOnlyList<IReadOnlyList<string>> rows, string before = "", string after = "")
    {
        var data = rows.Index().Select(row => $"<row r='{row.Index + 1}'>{Named(row.Item, row.Index + 1)}</row>");
        return Sheet(string.Concat(data), before, after);
    }

    public static string Sheet(string rows, string before = "", string after = "") =>
        $"<worksheet xmlns='{Main}'>{before}<sheetData>{rows}</sheetData>{after}</worksheet>";

    /// <summary>A number cell, or with attributes one of another kind ("t='b'").</summary>
    public static string Cell(string value, string attributes = "") => $"<c @ {attributes}><v>{value}</v></c>";

    public static string Words(string text) => $"<c @ t='inlineStr'><is><t xml:space='preserve'>{text}</t></is></c>";

    /// <summary>The cells of a row, each with its name.</summary>
    public static string Named(IReadOnlyList<string> cells, int row) =>
        string.Concat(
            cells.Index().Select(cell => cell.Item.Replace("@", $"r='{(char)('A' + cell.Index)}{row}'", StringComparison.Ordinal))
        );

    public RawWorkbook With(string path, string xml) => new(new Dictionary<string, string>(Parts) { [path] = xml });

    public byte[] Bytes() => RawZip.Write([.. Entries()]);

    public IEnumerable<RawEntry> Entries() => Parts.Select(part => new RawEntry(part.Key, Encoding.UTF8.GetBytes(part.Value)));

    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
