namespace OpenDti.UnitTests.Cli;

/// <summary>A whole field through the tool: what is known of units beside their figures, decisions, a bonus, and what a changed set moves.</summary>
public sealed class ToolFieldTests : IDisposable
{
    // Two rows of 6 and 4 points, a yes each; the second only where there are procedures.
    private const string Set = """
        semantics: 1
        id: "hai-dong"
        version: "1"
        fictional: true
        name: "Hai dòng"
        unitKind: "department"
        total: 10
        levels: [{ id: "main-index", name: "Chỉ số chính" }, { id: "component", name: "Chỉ số thành phần" }]
        traits: [{ id: "co-tthc", name: "Có thủ tục hành chính" }]
        missingEvidence: zero
        unconfirmed: { treatment: not-ranked }
        classes: [{ id: "tot", name: "Tốt", from: 80% }, { id: "kem", name: "Kém", from: 0% }]
        inputs: [{ id: "a", name: "Có kế hoạch", kind: yes-no }, { id: "b", name: "Có dịch vụ", kind: yes-no }]
        indicators:
          - code: "1"
            id: "chi-so"
            name: "Chỉ số"
            max: 10
            children:
              - { code: "1.1", id: "d1", name: "Dòng 1", max: 6, rule: { yesNo: { input: "a" } } }
              - { code: "1.2", id: "d2", name: "Dòng 2", max: 4, appliesTo: { anyOf: ["co-tthc"] }, rule: { yesNo: { input: "b" } } }

        """;

    private const string Bonus = """
        id: "thuong"
        version: "1"
        fictional: true
        name: "Điểm thưởng"
        items: [{ id: "mo-hinh", name: "Mô hình được nhân rộng", each: 5 }]

        """;

    private const string Values =
        "code,name,a,b,traits,withoutEvidence,unconfirmed\n"
        + "s1,Sở Một,có,không,co-tthc,,không\n" // 6 of 10
        + "s2,Sở Hai,có,,,,\n" // the second row does not apply: 6 of 6 stand for 10
        + "s3,Sở Ba,có,có,co-tthc,d1,\n" // without the evidence of the first row: 4
        + "s4,Sở Bốn,có,có,co-tthc,,có\n"; // nobody confirmed it

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opendti-field-");

    public ToolFieldTests()
    {
        Write("set.yaml", Set);
        Write("in.csv", Values);
        Write("thuong.yaml", Bonus);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Traits_evidence_and_confirmation_come_with_the_values()
    {
        Assert.Equal(
            "rank,code,name,total,index,class\n1,s2,Sở Hai,10,1,Tốt\n2,s1,Sở Một,6,0.6,Kém\n3,s3,Sở Ba,4,0.4,Kém\n,s4,Sở Bốn,10,1,\n",
            Score("--format", "csv").Output
        );
        Assert.Contains("không xếp hạng", Score().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approved_row_that_does_not_apply_is_left_out()
    {
        Write("in.csv", "code,name,a,b,traits,notApplicable\ns1,Sở Một,có,không,co-tthc,d2\n");

        Assert.EndsWith("1,s1,Sở Một,10,1,Tốt\n", Score("--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_words_about_a_unit_are_refused_with_their_cell_and_the_nearest_known()
    {
        Write("in.csv", "code,name,a,b,traits,notApplicable,unconfirmed\ns1,Sở Một,có,không,co-tthx,d9,maybe\n");

        Assert.Equal(
            "in.csv:2:5 (E2): Bộ chỉ số không có đặc điểm “co-tthx”. Có phải “co-tthc”?\n"
                + "in.csv:2:6 (F2): Không có chỉ số “d9” trong bộ chỉ số.\n"
                + "in.csv:2:7 (G2): “maybe” không phải là có hoặc không.\n"
                + "Phát hiện 3 lỗi; tệp không được sử dụng.\n",
            Score().Errors
        );
    }

    [Fact]
    public void The_council_gives_a_class_and_a_unit_that_nobody_knows_is_refused()
    {
        Write("qd.csv", "unit,indicator,points,reason\ns1,class,tot,Kết luận của Hội đồng\ns1,d2,3,Chấp nhận một phần\n");
        Write("sai.csv", "unit,indicator,points,reason\ns9,d1,3,Lý do\ns1,class,xuat-sac,Lý do\n");

        Assert.Contains("2,s1,Sở Một,9,0.9,Tốt\n", Score("--format", "csv", "--decisions", "qd.csv").Output, StringComparison.Ordinal);
        var errors = Score("--decisions", "sai.csv").Errors;
        Assert.StartsWith("sai.csv:2:1 (A2): Không có đơn vị “s9” trong tệp số liệu.", errors, StringComparison.Ordinal);
        Assert.Contains("sai.csv:3:3 (C3): ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bonus_moves_ranks_and_has_its_column()
    {
        Write("xin.csv", "unit,item,count\ns3,mo-hinh,2\n");

        var table = Score("--bonus", "thuong.yaml", "--claims", "xin.csv").Output;

        Assert.Contains("Điểm thưởng", table, StringComparison.Ordinal);
        Assert.Matches(@"   1  s3 +Sở Ba +4,00 +10,00 +0,4000  Kém", table);
    }

    [Fact]
    public void A_changed_set_moves_units_with_their_bonus_and_keeps_the_ones_that_are_not_ranked()
    {
        Write("moi.yaml", Set.Replace("missingEvidence: zero", "missingEvidence: ignore", StringComparison.Ordinal));
        Write("xin.csv", "unit,item,count\ns1,mo-hinh,1\n");

        var run = ToolRun.Of(
            folder.FullName,
            ["diff", "set.yaml", "moi.yaml", "--values", "in.csv", "--bonus", "thuong.yaml", "--claims", "xin.csv"]
        );

        // s1 has 6 + 5, s2 and after the change s3 have 10.
        Assert.Equal(
            "s1: 6,00 → 6,00 điểm, hạng 1 → 1; thay đổi: không có\n"
                + "s2: 10,00 → 10,00 điểm, hạng 2 → 2; thay đổi: không có\n"
                + "s3: 4,00 → 10,00 điểm, hạng 3 → 2; thay đổi: chi-so, d1\n"
                + "s4: 10,00 → 10,00 điểm, hạng không xếp hạng → không xếp hạng; thay đổi: không có\n",
            run.Output
        );
    }

    [Fact]
    public void A_replay_is_the_same_to_the_last_byte_whatever_the_order_of_rows_and_columns()
    {
        var first = Score("--format", "json").Output;
        var columns = new[] { 3, 6, 0, 5, 1, 4, 2 };
        var lines = Values
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(','))
            .Select(cells => string.Join(',', columns.Select(place => cells[place])))
            .ToList();
        Write("in.csv", string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse())));

        Assert.Equal(first, Score("--format", "json").Output);
        Assert.Equal(first, Score("--format", "json").Output);
    }

    [Fact]
    public void With_the_figures_of_a_year_lint_names_the_rows_that_decided_nothing()
    {
        Write("in.csv", "code,name,a,b,traits\ns1,Sở Một,có,có,co-tthc\ns2,Sở Hai,có,không,co-tthc\n");

        var run = ToolRun.Of(folder.FullName, ["lint", "set.yaml", "--values", "in.csv"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "set.yaml:20:9 (indicators[0].children[0]): 1.1: cả 2 đơn vị đều được 6 điểm",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("1.2: cả", run.Errors, StringComparison.Ordinal);
    }

    private ToolRun Score(params string[] more) =>
        ToolRun.Of(folder.FullName, ["score", "--set", "set.yaml", "--values", "in.csv", .. more]);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder.FullName, file), text);
}
