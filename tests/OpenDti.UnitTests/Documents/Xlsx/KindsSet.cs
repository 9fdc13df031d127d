using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>A set that asks for one input of every kind; code and name stand before them.</summary>
internal static class KindsSet
{
    public static readonly string[] Columns = ["code", "name", "co", "so", "gia", "ty-le", "chon", "ngay"];

    public static CompiledSet Set { get; } =
        TestSet
            .OfRule(
                1m,
                new YesNo(new InputId("co")),
                TestSet.YesNo("co"),
                TestSet.Count("so", "Số hồ sơ"),
                TestSet.Number("gia"),
                TestSet.Percent("ty-le"),
                TestSet.Choice("chon", "dung-han", "tre-han"),
                TestSet.Day("ngay")
            )
            .Compiled();

    public static IReadOnlyList<string> Header { get; } = [.. Columns.Select(RawWorkbook.Words)];

    /// <summary>A workbook of one unit "u" whose cell in one column is given; the others are left out.</summary>
    public static RawWorkbook OfCell(string column, string cell)
    {
        var cells = Columns.Select(other =>
            other == column ? cell
            : other is "code" or "name" ? RawWorkbook.Words("u")
            : "<c @/>"
        );
        return RawWorkbook.Of(Header, [.. cells]);
    }

    public static Parsed<IReadOnlyList<UnitRow>> Read(byte[] bytes) => ValuesFile.Read(Set, bytes, "tep.xlsx");

    /// <summary>What one cell means, in its one stored text; "-" for nothing entered; or the codes of what is wrong with it.</summary>
    public static string Meaning(string column, string cell) => Meaning(OfCell(column, cell), column);

    public static string Meaning(RawWorkbook workbook, string column)
    {
        var read = Read(workbook.Bytes());
        if (!read.IsValid)
        {
            return string.Join(' ', read.Findings.Select(finding => $"{finding.Path} {finding.Code}"));
        }

        return read.Value[0].Inputs.Values.GetValueOrDefault(new InputId(column)) switch
        {
            null or Measurement.Missing => "-",
            { } measured => CanonicalValue.Of(measured),
        };
    }
}
