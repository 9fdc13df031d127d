using OpenDti.TestWorld;

namespace OpenDti.WebTests.Bonuses;

/// <summary>When bonus is proposed, taken back and decided, and when it is not: each refusal names its rule.</summary>
public abstract class BonusRulesTests(Province province) : IDisposable
{
    [Fact]
    public async Task What_the_form_would_have_refused_the_server_refuses()
    {
        var round = await province.BonusRoundAsync();
        var specialist = await province.FreshAsync(Identity.SpecialistOfB);
        var page = await specialist.OpenAsync(Unit(round.DossierOfB));
        var empty = await specialist.SubmitAsync(page, "form:has(select[name=item])", new() { ["count"] = "0", ["date"] = "01/06/2199" });
        var kind = await province.ProposeAsync(round.DossierOfB, Identity.SpecialistOfB, 1, "to-cong-nghe");
        var unknown = await province.ProposeAsync(round.DossierOfB, Identity.SpecialistOfB, 1, "khong-co");
        var first = await province.ProposeAsync(round.DossierOfB, Identity.SpecialistOfB, 1);
        var twice = await province.ProposeAsync(round.DossierOfB, Identity.SpecialistOfB, 2);
        var early = await province.DecideBonusAsync(round.DossierOfB, first.Value, 1);
        var confirmed = await province.ProposeAsync(round.DossierOfA, Identity.SpecialistOfA, 1);
        province.Lock(round);
        var late = await province.ProposeAsync(round.DossierOfB, Identity.SpecialistOfB, 1, number: "13/QĐ-UBND");
        var byAgency = await province.ProposeAsync(round.DossierOfB, Identity.AuthorityAdministrator, 1, number: "13/QĐ-UBND");
        var ofAnother = await province.WithdrawBonusAsync(round.DossierOfB, byAgency.Value, Identity.SpecialistOfB);
        var tooMany = await province.DecideBonusAsync(round.DossierOfB, first.Value, 2);
        var wordless = await province.DecideBonusAsync(round.DossierOfB, first.Value, 0, words: "");
        var refused = await province.DecideBonusAsync(round.DossierOfB, first.Value, 0);
        var decided = await province.WithdrawBonusAsync(round.DossierOfB, first.Value, Identity.SpecialistOfB);
        var withdrawn = await province.WithdrawBonusAsync(round.DossierOfB, byAgency.Value, Identity.AuthorityAdministrator);
        var gone = await province.DecideBonusAsync(round.DossierOfB, byAgency.Value, 1);
        var again = await province.DecideBonusAsync(round.DossierOfB, first.Value, 1);
        await province.ApproveAsync(round.Group);
        var approved = await province.DecideBonusAsync(round.DossierOfB, first.Value, 0);
        var scheme = await province.AttachSchemeAsync(round.Group, number: "448/QĐ-UBND");

        var errors = (await Visitor.PageOf(empty)).QuerySelector(".errsum")!.TextContent;
        Assert.Contains("Chọn nội dung thưởng.", errors, StringComparison.Ordinal);
        Assert.Contains("số nguyên từ 1", errors, StringComparison.Ordinal);
        Assert.Contains("Ngày ban hành không được sau ngày hôm nay.", errors, StringComparison.Ordinal);
        Assert.Equal("bonus.not-for-this-kind", kind.Refusal.Code);
        Assert.Equal("bonus.unknown-item", unknown.Refusal.Code);
        Assert.Equal("bonus.already-proposed", twice.Refusal.Code);
        Assert.Equal("bonus.not-locked", early.Refusal.Code);
        Assert.Equal("bonus.confirmed", confirmed.Refusal.Code);
        Assert.Equal("bonus.after-deadline", late.Refusal.Code);
        Assert.Equal("bonus.of-another", ofAnother.Refusal.Code);
        Assert.Equal("bonus.accepted-outside", tooMany.Refusal.Code);
        Assert.Equal("bonus.without-words", wordless.Refusal.Code);
        Assert.False(refused.IsRefused);
        Assert.Equal("bonus.not-waiting", decided.Refusal.Code);
        Assert.False(withdrawn.IsRefused);
        Assert.Equal("bonus.was-withdrawn", gone.Refusal.Code);
        Assert.False(again.IsRefused);
        Assert.Equal("bonus.approved", approved.Refusal.Code);
        Assert.Equal("bonus.approved", scheme.Refusal.Code);
    }

    [Fact]
    public async Task Without_a_scheme_nothing_is_proposed()
    {
        var round = await province.OpenRoundAsync();

        var refused = await province.ProposeAsync(round.DossierOfA, Identity.SpecialistOfA, 1);

        Assert.Equal("bonus.no-scheme", refused.Refusal.Code);
    }

    [Fact]
    public async Task A_scheme_with_findings_is_not_attached_and_says_where_they_are()
    {
        var round = await province.OpenRoundAsync();
        var upload = await province.UploadedSchemeAsync(BonusSteps.Scheme.Replace("each: 5", "each: năm", StringComparison.Ordinal));
        var administrator = await province.FreshAsync(Identity.AuthorityAdministrator);

        var page = await administrator.OpenAsync($"{Group(round)}/scheme/{upload:N}");
        var refused = await province.AttachSchemeAsync(round.Group, "id: x");

        Assert.Contains("Dòng 6", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
        Assert.Equal("bonus.findings-in-file", refused.Refusal.Code);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static string Group(OpenRound round) => $"/{Province.Slug}/round-groups/{round.Group:N}/bonus";

    private static string Unit(Guid dossier) => $"/{Province.Slug}/dossiers/{dossier:N}/bonus";
}

[Collection(Engines.Sqlite)]
public sealed class BonusRulesOnSqliteTests(SqliteProvince province) : BonusRulesTests(province);

[Collection(Engines.Postgres)]
public sealed class BonusRulesOnPostgresTests(PostgresProvince province) : BonusRulesTests(province);
