using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Units;

/// <summary>Units end and go on as another by a decision; who was whose predecessor stays known.</summary>
public abstract class MergeTests(Province province)
{
    private const string MergePath = $"/{Province.Slug}/units/merge";

    private static readonly DateOnly July = new(2026, 7, 1);
    private static readonly DateOnly EndOfJune = new(2026, 6, 30);

    /// <summary>Far from the years that the province hands out.</summary>
    private static int _year = 2500;

    [Fact]
    public async Task Two_communes_become_one_by_the_form_alone()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Thượng Ngàn", "Xã Hạ Ngàn");
        var code = UnitSteps.NewCode();

        var page = await SubmittedAsync(units, new() { ["code"] = code, ["name"] = "Xã Đại Ngàn" }, HttpStatusCode.SeeOther);

        await using var db = province.Databases.Open(province.Authority);
        var successor = await db.Units.SingleAsync(unit => unit.Code == code);
        Assert.Equal(("Xã Đại Ngàn", UnitKind.Commune, July), (successor.Name, successor.Kind, successor.ValidFrom));
        var lineages = await db.UnitLineages.Where(l => l.SuccessorId == successor.Id).ToListAsync();
        Assert.Equal(units.Order(), lineages.Select(l => l.PredecessorId).Order());
        Assert.All(
            lineages,
            l => Assert.Equal((July, "27/NQ-HĐND", new DateOnly(2026, 1, 2)), (l.EffectiveDay, l.DecisionNumber, l.DecisionDate))
        );
        foreach (var unit in await db.Units.Where(unit => units.Contains(unit.Id)).ToListAsync())
        {
            Assert.True(unit.IsValidOn(EndOfJune));
            Assert.False(unit.IsValidOn(July));
        }

        Assert.DoesNotContain("Lỗi", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_says_what_a_unit_went_on_as_and_what_it_came_from()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Khe Đá", "Xã Khe Lim");
        await province.MergeAsync(units, new Successor.New(UnitSteps.NewCode(), "Xã Khe Sâu"), July);
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);

        var vi = (await administrator.OpenAsync($"/{Province.Slug}/units")).Body!.TextContent;
        var en = (await administrator.OpenAsync($"/en/{Province.Slug}/units")).Body!.TextContent;

        Assert.Contains("Kết thúc từ ngày 01/07/2026, nay là Xã Khe Sâu (27/NQ-HĐND)", vi, StringComparison.Ordinal);
        Assert.Contains("Đơn vị tiền thân: Xã Khe Đá, Xã Khe Lim", vi, StringComparison.Ordinal);
        Assert.Contains("Ended on 01/07/2026, now Xã Khe Sâu", en, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_is_there_may_take_in_others_and_stay_what_it_was()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Bãi Nhỏ", "Phường Bãi Lớn");

        var merged = await province.MergeAsync([units[0]], new Successor.Existing(units[1]), July);

        Assert.Equal(units[1], merged.Value);
        await using var db = province.Databases.Open(province.Authority);
        Assert.Null((await db.Units.SingleAsync(unit => unit.Id == units[1])).ValidTo);
        Assert.Equal(units[0], (await db.UnitLineages.SingleAsync(l => l.SuccessorId == units[1])).PredecessorId);
    }

    [Fact]
    public async Task A_round_takes_the_units_that_exist_on_the_last_day_of_its_data_window()
    {
        var units = await province.RegisterAsync(UnitKind.District, "Huyện Sông Con", "Huyện Sông Cái");
        var successor = (await province.MergeAsync(units, new Successor.New(UnitSteps.NewCode(), "Huyện Hợp Lưu"), July)).Value;

        var before = await province.OpenGroupAsync(UnitKind.District, NewYear(), EndOfJune);
        var after = await province.OpenGroupAsync(UnitKind.District, NewYear(), July);

        await using var db = province.Databases.Open(province.Authority);
        var unitsBefore = await db.Dossiers.Where(d => d.RoundGroupId == before.Value).Select(d => d.UnitId).ToListAsync();
        var unitsAfter = await db.Dossiers.Where(d => d.RoundGroupId == after.Value).Select(d => d.UnitId).ToListAsync();
        Assert.Superset(units.ToHashSet(), unitsBefore.ToHashSet());
        Assert.DoesNotContain(successor, unitsBefore);
        Assert.Contains(successor, unitsAfter);
        Assert.Empty(unitsAfter.Intersect(units));
    }

    [Fact]
    public async Task A_merger_that_comes_while_a_round_is_opened_stops_the_opening()
    {
        var units = await province.RegisterAsync(UnitKind.District, "Huyện Đông Sơn", "Huyện Tây Sơn");

        var opened = await province.OpenGroupAsync(
            UnitKind.District,
            NewYear(),
            July,
            meanwhile: () =>
                Task.Run(() => province.MergeAsync(units, new Successor.New(UnitSteps.NewCode(), "Huyện Song Sơn"), July, true)).Wait()
        );

        Assert.Equal("round.units-changed", opened.Refusal.Code);
    }

    [Fact]
    public async Task Dossiers_that_are_not_released_stay_with_their_unit_once_that_is_agreed()
    {
        var units = await province.RegisterAsync(UnitKind.Commune, "Xã Cửa Rừng", "Xã Cửa Biển");
        var year = NewYear();
        await province.OpenGroupAsync(UnitKind.Commune, year, EndOfJune);
        var typed = new Dictionary<string, string> { ["code"] = UnitSteps.NewCode(), ["name"] = "Xã Hai Cửa" };

        var refused = await SubmittedAsync(units, typed, HttpStatusCode.UnprocessableEntity);

        var years = $"({year})";
        Assert.Contains(
            $"Xã Cửa Biển {years}, Xã Cửa Rừng {years}",
            refused.QuerySelector(".errsum li")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(2, refused.QuerySelectorAll(".picks input[checked]").Length);

        await SubmittedAsync(units, new(typed) { ["dossiersStay"] = "1" }, HttpStatusCode.SeeOther);

        await using var db = province.Databases.Open(province.Authority);
        Assert.Equal(2, await db.Dossiers.CountAsync(d => units.Contains(d.UnitId)));
    }

    private static int NewYear() => Interlocked.Increment(ref _year);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> SubmittedAsync(
        IReadOnlyList<Guid> predecessors,
        Dictionary<string, string> typed,
        HttpStatusCode expected
    )
    {
        var administrator = await province.AsAsync(Identity.AuthorityAdministrator);
        var page = await administrator.OpenAsync(MergePath);
        var fields = new Dictionary<string, string>
        {
            ["effectiveDay"] = "1/7/2026",
            ["decisionNumber"] = "27/NQ-HĐND",
            ["decisionDate"] = "02/01/2026",
        };
        foreach (var unit in predecessors)
        {
            fields[$"unit:{unit:N}"] = "1";
        }

        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        var answer = await administrator.SubmitAsync(page, "main form", fields);
        var answered = await Visitor.PageOf(answer);
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}: {answered.QuerySelector(".errsum")?.TextContent}");
        return answered;
    }
}

public sealed class MergeOnSqliteTests(SqliteProvince province) : MergeTests(province), IClassFixture<SqliteProvince>;

public sealed class MergeOnPostgresTests(PostgresProvince province) : MergeTests(province), IClassFixture<PostgresProvince>;
