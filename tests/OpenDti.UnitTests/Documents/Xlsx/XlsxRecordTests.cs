using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>Point decisions and bonus claims, from either format.</summary>
public sealed class XlsxRecordTests
{
    private static readonly CompiledSet Provinces = Repository.Set("qd-922-2022-tinh.yaml");

    private static readonly BonusScheme Scheme = new(
        "thuong",
        "1",
        new Text("Điểm thưởng"),
        Basis: null,
        [new BonusItem("giai-thuong", new Text("Giải thưởng"), Points.Quantise(2m), Cap: null, [])],
        Cap: null
    );

    private static readonly string[] Units = ["48"];
    private static readonly string[] DecisionsHeader = ["unit", "indicator", "points", "reason", "by"];
    private static readonly string[] ClaimsHeader = ["unit", "item", "count"];

    [Fact]
    public void Decisions_are_the_same_from_csv_and_from_a_workbook()
    {
        var csv = Encoding.UTF8.GetBytes("unit,indicator,points,reason,by\n48,total,\"700,1250\",Kết luận của Hội đồng,council\n");
        string[] row =
        [
            RawWorkbook.Cell("48"),
            RawWorkbook.Words("total"),
            RawWorkbook.Cell("700.125"),
            RawWorkbook.Words("Kết luận của Hội đồng"),
            RawWorkbook.Words("council"),
        ];

        var fromCsv = Assert.Single(DecisionsFile.Read(Provinces, csv, Units).Value);
        var fromWorkbook = Assert.Single(DecisionsFile.Read(Provinces, WorkbookOf(DecisionsHeader, row), Units).Value);

        Assert.Equal(fromCsv, fromWorkbook);
        Assert.Equal(700.125m, fromWorkbook.Points?.Awarded.Value);
    }

    [Fact]
    public void Wrong_decisions_are_told_by_their_cells_and_a_refused_cell_only_once()
    {
        string[] formula = [RawWorkbook.Words("48"), RawWorkbook.Words("total"), "<c @><f>1</f><v>1</v></c>", RawWorkbook.Words("x")];
        string[] unknown = [RawWorkbook.Words("48"), RawWorkbook.Words("totl"), RawWorkbook.Cell("1.5"), RawWorkbook.Words("x")];
        string[] day =
        [
            RawWorkbook.Cell("46310", "s='1'"),
            RawWorkbook.Words("total"),
            RawWorkbook.Cell("46310", "s='1'"),
            RawWorkbook.Words("x"),
        ];
        string[] broken = [RawWorkbook.Words("48"), RawWorkbook.Words("total"), RawWorkbook.Cell("1"), RawWorkbook.Words("_x0007_")];

        var read = DecisionsFile.Read(Provinces, WorkbookOf(DecisionsHeader, formula, unknown, day, broken), Units, "diem.xlsx");

        Assert.Equal(
            [
                "C2 xlsx.formula",
                "B3 decision.unknown-indicator",
                "A4 values.cell-not-text",
                "C4 decision.no-points",
                "D5 values.broken-text",
            ],
            read.Findings.Select(finding => $"{finding.Path} {finding.Code}")
        );
    }

    [Fact]
    public void Claims_are_the_same_from_csv_and_from_a_workbook()
    {
        var csv = Encoding.UTF8.GetBytes("unit,item,count\n48,giai-thuong,3\n");
        string[] row = [RawWorkbook.Words("48"), RawWorkbook.Words("giai-thuong"), RawWorkbook.Cell("3")];

        Assert.Equal(
            ClaimsFile.Read(Scheme, "tinh", csv, Units).Value["48"],
            ClaimsFile.Read(Scheme, "tinh", WorkbookOf(ClaimsHeader, row), Units).Value["48"]
        );
    }

    [Theory]
    [InlineData("2.5")]
    [InlineData("-1")]
    [InlineData("1E+20")]
    public void A_claim_that_is_no_count_is_refused(string stored)
    {
        string[] row = [RawWorkbook.Words("48"), RawWorkbook.Words("giai-thuong"), RawWorkbook.Cell(stored)];

        var finding = Assert.Single(ClaimsFile.Read(Scheme, "tinh", WorkbookOf(ClaimsHeader, row), Units).Findings);

        Assert.Equal("B2 bonus.impossible-count", $"{finding.Path} {finding.Code}");
    }

    private static byte[] WorkbookOf(IReadOnlyList<string> header, params IReadOnlyList<IReadOnlyList<string>> rows) =>
        RawWorkbook
            .Of([
                [.. header.Select(RawWorkbook.Words)],
                .. rows,
            ])
            .Bytes();
}
