using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Units;

/// <summary>What a merging decision cannot say, each with its sentence; nothing is recorded then.</summary>
public abstract class MergeRefusalTests(Province province)
{
    private static readonly DateOnly July = new(2026, 7, 1);

    [Fact]
    public async Task A_unit_is_merged_once()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Một", "Xã Hai", "Xã Ba");
        await province.MergeAsync([units[0]], new Successor.Existing(units[1]), July);

        var again = await province.MergeAsync([units[0]], new Successor.Existing(units[2]), July.AddDays(30));

        Assert.Equal("merge.already-ended", again.Refusal.Code);
        Assert.Equal(["Xã Một", "01/07/2026"], again.Refusal.Args);
        await using var db = province.Databases.Open(province.Authority);
        Assert.Single(await db.UnitLineages.Where(l => l.PredecessorId == units[0]).ToListAsync());
    }

    [Fact]
    public async Task A_unit_does_not_end_before_or_on_the_day_on_which_it_began()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Trẻ", "Xã Già");
        var young = (await province.MergeAsync([units[0]], new Successor.New(UnitSteps.NewCode(), "Xã Rất Trẻ"), July)).Value;

        var onTheDay = await province.MergeAsync([young], new Successor.Existing(units[1]), July);
        var theDayAfter = await province.MergeAsync([young], new Successor.Existing(units[1]), July.AddDays(1));

        Assert.Equal(["Xã Rất Trẻ", "01/07/2026"], onTheDay.Refusal.Args);
        Assert.Equal("merge.before-unit", onTheDay.Refusal.Code);
        Assert.False(theDayAfter.IsRefused);
    }

    [Fact]
    public async Task No_unit_goes_on_as_itself_as_another_kind_or_as_one_that_is_not_there()
    {
        var communes = await province.RegisterAsync(UnitKind.Commune, "Xã Ven Sông", "Xã Ven Đồi", "Xã Ven Biển");
        var districts = await province.RegisterAsync(UnitKind.District, "Huyện Ven Đô");
        var late = (await province.MergeAsync([communes[1]], new Successor.New(UnitSteps.NewCode(), "Xã Muộn"), July)).Value;

        var itself = await province.MergeAsync(communes.Take(1).ToList(), new Successor.Existing(communes[0]), July);
        var otherKind = await province.MergeAsync([communes[0]], new Successor.Existing(districts[0]), July);
        var tooEarly = await province.MergeAsync([communes[0]], new Successor.Existing(late), July.AddDays(-1));
        var mixed = await province.MergeAsync([communes[0], districts[0]], new Successor.Existing(communes[2]), July);

        Assert.Equal("merge.own-successor", itself.Refusal.Code);
        Assert.Equal("merge.successor-of-other-kind", otherKind.Refusal.Code);
        Assert.Equal("merge.successor-not-there", tooEarly.Refusal.Code);
        Assert.Equal("merge.several-kinds", mixed.Refusal.Code);
    }

    [Fact]
    public async Task Units_of_another_authority_are_unknown_here()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Nhà");

        var foreign = await province.MergeAsync([province.UnitC], new Successor.Existing(units[0]), July);
        var toForeign = await province.MergeAsync(units, new Successor.Existing(province.UnitC), July);

        Assert.Equal("merge.unknown-unit", foreign.Refusal.Code);
        Assert.Equal("merge.unknown-unit", toForeign.Refusal.Code);
    }

    [Fact]
    public async Task A_code_that_is_taken_is_refused_in_any_case()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Trùng Mã");

        var merged = await province.MergeAsync(units, new Successor.New("A", "Xã Mới Toanh"), July);

        Assert.Equal("merge.code-taken", merged.Refusal.Code);
        Assert.Equal(["A", "Sở Ánh Sáng"], merged.Refusal.Args);
    }

    [Theory]
    [InlineData("effectiveDay", "31/12/2025", "Ngày có hiệu lực không được trước ngày ký.")]
    [InlineData("effectiveDay", "32/01/2026", "Nhập ngày có hiệu lực theo dạng dd/mm/yyyy")]
    [InlineData("decisionDate", "hôm qua", "Nhập ngày ký theo dạng dd/mm/yyyy")]
    [InlineData("decisionNumber", " ", "Nhập số, ký hiệu nghị quyết hoặc quyết định")]
    [InlineData("code", "", "Nhập mã của đơn vị mới")]
    [InlineData("name", " ", "Nhập tên đơn vị mới")]
    [InlineData("successor", "units[1]", "giữ một trong hai")]
    public async Task What_was_typed_wrongly_is_named_beside_its_field_and_kept(string field, string typed, string sentence)
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Gõ Sai", "Xã Gõ Đúng");
        var fields = Typed(units[0]);
        fields[field] = typed == "units[1]" ? units[1].ToString() : typed;

        var page = await SubmittedAsync(fields, HttpStatusCode.UnprocessableEntity);

        Assert.StartsWith("Lỗi:", page.Title, StringComparison.Ordinal);
        var link = page.QuerySelector(".errsum li a")!;
        Assert.Contains(sentence, link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        Assert.NotNull(page.QuerySelector($"input[name='unit:{units[0]:N}'][checked]"));
        await using var db = province.Databases.Open(province.Authority);
        Assert.Null((await db.Units.SingleAsync(unit => unit.Id == units[0])).ValidTo);
    }

    [Fact]
    public async Task A_decision_that_is_not_signed_yet_and_a_choice_of_no_unit_are_refused()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Tương Lai");
        var future = Typed(units[0]);
        future["decisionDate"] = "01/01/2099";
        future["effectiveDay"] = "01/02/2099";
        var none = Typed(units[0]);
        none.Remove($"unit:{units[0]:N}");

        var unsigned = await SubmittedAsync(future, HttpStatusCode.UnprocessableEntity);
        var nobody = await SubmittedAsync(none, HttpStatusCode.UnprocessableEntity);

        Assert.Equal("Ngày ký không được sau ngày hôm nay.", unsigned.QuerySelector(".errsum li")!.TextContent);
        Assert.Equal("Chọn ít nhất một đơn vị tiền thân.", nobody.QuerySelector(".errsum li")!.TextContent);
    }

    [Fact]
    public async Task The_form_speaks_english()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Song Ngữ");
        var fields = Typed(units[0]);
        fields["name"] = "";

        var page = await SubmittedAsync(fields, HttpStatusCode.UnprocessableEntity, "/en");

        Assert.Equal("Enter the name of the new unit, 200 characters at the most.", page.QuerySelector(".errsum li")!.TextContent);
        Assert.Equal("Merge or rename units", page.QuerySelector("h1")!.TextContent);
    }

    private static Dictionary<string, string> Typed(Guid unit) =>
        new()
        {
            [$"unit:{unit:N}"] = "1",
            ["code"] = UnitSteps.NewCode(),
            ["name"] = "Xã Nào Đó",
            ["effectiveDay"] = "01/07/2026",
            ["decisionNumber"] = "27/NQ-HĐND",
            ["decisionDate"] = "02/01/2026",
        };

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> SubmittedAsync(
        Dictionary<string, string> fields,
        HttpStatusCode expected,
        string language = ""
    )
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync($"{language}/{Province.Slug}/units/merge");
        var answer = await administrator.SubmitAsync(page, "main form", fields);
        var answered = await Visitor.PageOf(answer);
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}: {answered.QuerySelector(".errsum")?.TextContent}");
        return answered;
    }
}

[Collection(Engines.Sqlite)]
public sealed class MergeRefusalOnSqliteTests(SqliteProvince province) : MergeRefusalTests(province);

[Collection(Engines.Postgres)]
public sealed class MergeRefusalOnPostgresTests(PostgresProvince province) : MergeRefusalTests(province);
