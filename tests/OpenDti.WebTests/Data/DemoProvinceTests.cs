using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Data;
using OpenDti.Web.Data.DemoProvince;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Inspection.TimeTravel;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.WebTests.Data;

/// <summary>The fictional province has something of everything that a newcomer should see, and nothing that the rules would refuse.</summary>
public sealed class DemoProvinceTests(DemoInstallation demo) : IClassFixture<DemoInstallation>
{
    [Fact]
    public async Task It_has_14_departments_and_24_communes_one_of_them_merged_of_two()
    {
        await using var db = await OpenAsync();
        var units = await db.Units.Where(unit => unit.ValidTo == null).ToListAsync();
        var lineages = await db.UnitLineages.Include(l => l.Successor).Include(l => l.Predecessor).ToListAsync();

        Assert.Equal(14, units.Count(unit => unit.Kind == UnitKind.Department));
        Assert.Equal(24, units.Count(unit => unit.Kind == UnitKind.Commune));
        Assert.Contains(units, unit => unit.Name == "Sở Khoa học và Công nghệ");
        Assert.Equal(["Xã Hạ Lĩnh", "Xã Thượng Lĩnh"], lineages.Select(l => l.Predecessor!.Name).Order(StringComparer.Ordinal));
        Assert.All(lineages, lineage => Assert.Equal("Xã Song Lĩnh", lineage.Successor!.Name));
    }

    [Fact]
    public async Task Both_kinds_have_two_released_years_and_an_open_one_without_the_units_that_were_merged()
    {
        await using var db = await OpenAsync();
        var releases = await db.Releases.Include(r => r.RoundGroup!.Round).ToListAsync();
        var open = await DossiersOfAsync(db, 2026);

        Assert.Equal(
            ["Commune 2024 v1", "Commune 2025 v1", "Commune 2025 v2", "Department 2023 v1", "Department 2024 v1"],
            releases.Select(r => $"{r.RoundGroup!.UnitKind} {r.RoundGroup.Round!.Year} v{r.Version}").Order(StringComparer.Ordinal)
        );
        Assert.Equal(5, releases.Select(r => r.DecisionNumber).Distinct().Count());
        Assert.Equal(25, (await DossiersOfAsync(db, 2025)).Count(d => d.Unit!.Kind == UnitKind.Commune));
        Assert.Equal(38, open.Count);
        Assert.DoesNotContain(open, dossier => dossier.Unit!.ValidTo is not null);
        Assert.All(open, dossier => Assert.Equal(RoundGroupStage.Open, dossier.StageIn(dossier.RoundGroup!, demo.Clock.GetUtcNow())));
    }

    [Theory]
    [InlineData(UnitKind.Department)]
    [InlineData(UnitKind.Commune)]
    public async Task The_open_round_shows_every_state_of_a_dossier(UnitKind kind)
    {
        await using var db = await OpenAsync();
        var open = (await DossiersOfAsync(db, 2026)).Where(d => d.RoundGroup!.UnitKind == kind).ToList();

        Assert.All(Enum.GetValues<DossierState>(), state => Assert.Contains(open, dossier => dossier.State == state));
        Assert.Contains(open, dossier => dossier.Answers.Count == 0);
        Assert.Contains(open, dossier => dossier.WithdrawnAt is not null && dossier.State == DossierState.Entering);
        Assert.Contains(open, dossier => dossier.IsExtendedIn(dossier.RoundGroup!));
        Assert.Contains(open, dossier => dossier.Reviews.Count(review => review.State == ReviewState.Open) == 2);
    }

    [Fact]
    public async Task Every_figure_is_one_that_a_person_could_have_entered()
    {
        await using var db = await OpenAsync();
        var reader = demo.Use<DossierReader>();
        var wrong = new List<string>();
        foreach (var dossier in await DossierReader.Whole(db.Dossiers.AsNoTracking()).ToListAsync())
        {
            var reading = await reader.ReadAsync(dossier, CancellationToken.None);
            wrong.AddRange(
                reading.Set.Criteria.SelectMany(criterion =>
                    AnswerCheck
                        .Check(reading.Set, criterion, reading.Inputs.Values)
                        .Select(refusal => $"{dossier.Unit!.Name} {reading.Year} {criterion.Code}: {refusal.Code}")
                )
            );
            if (dossier.State == DossierState.Confirmed && reading.Set.Criteria.FirstOrDefault(c => !reading.IsAnswered(c)) is { } missing)
            {
                wrong.Add($"{dossier.Unit!.Name} {reading.Year} {missing.Code}: not answered");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_ranking_changes_from_year_to_year_and_every_class_is_given()
    {
        await using var db = await OpenAsync();
        var replaced = await db.Releases.Where(r => r.SupersedesId != null).Select(r => r.SupersedesId).ToListAsync();
        var standing = await db.Releases.Where(r => !replaced.Contains(r.Id)).Select(r => r.DocumentSha256).ToListAsync();
        var released = (await db.Documents.Where(d => standing.Contains(d.Sha256)).Select(d => d.Body).ToListAsync()).ConvertAll(
            RoundResults.Parse
        );

        foreach (var kind in released.GroupBy(results => results.Round.UnitKind))
        {
            var rankings = kind.Select(results => string.Join(", ", results.Units.OrderBy(unit => unit.Rank).Select(unit => unit.Code)));
            Assert.Equal(2, rankings.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(
                ["kem", "kha", "tot", "trung-binh", "xuat-sac"],
                kind.SelectMany(results => results.Units).Select(unit => unit.ClassId).Distinct().Order(StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public async Task The_communes_last_year_shows_everything_that_can_happen_in_a_year()
    {
        await using var db = await OpenAsync();
        var whole = await DossiersOfAsync(db, 2025, UnitKind.Commune);
        var group = whole[0].RoundGroupId;
        var complaints = await db.Complaints.Select(complaint => complaint.State).ToListAsync();
        var corrected = await db.Releases.SingleAsync(r => r.RoundGroupId == group && r.SupersedesId != null);
        var results = RoundResults.Parse(
            await db.Documents.Where(d => d.Sha256 == corrected.DocumentSha256).Select(d => d.Body).SingleAsync()
        );

        Assert.Equal("2418/QĐ-UBND", (await db.SetAmendments.SingleAsync(a => a.RoundGroupId == group)).DecisionNumber);
        Assert.Equal(24, whole.Count(dossier => dossier.State == DossierState.Confirmed));
        Assert.Equal(
            [BonusState.Accepted, BonusState.PartAccepted, BonusState.Refused],
            whole.SelectMany(dossier => dossier.BonusProposals).Select(proposal => proposal.State).Order()
        );
        Assert.Equal(2, whole.Sum(dossier => dossier.CouncilRulings.Count(ruling => ruling.IsInForce)));
        Assert.Equal("02/BB-HĐTĐ", (await db.CouncilMinutes.SingleAsync()).Number);
        Assert.Equal(
            [ExplanationOutcome.Accepted, ExplanationOutcome.Upheld],
            whole.SelectMany(dossier => dossier.Explanations).Select(explanation => explanation.Outcome!.Value).Order()
        );
        Assert.Equal([ComplaintState.Kept, ComplaintState.Corrected], complaints.Order());
        Assert.NotNull((await db.Commendations.SingleAsync()).PublishedAt);

        // Two of three initiatives, at 2 points each, bring the second ward past the first; a task corrected brings a commune up again.
        Assert.Equal(["thanhlam", "tanphuloc", "hathanh"], results.Units.OrderBy(unit => unit.Rank).Take(3).Select(unit => unit.Code));
        Assert.Equal(
            1,
            results.Units.Single(unit => unit.Code == "ankhethuong").Rank - results.Units.Single(unit => unit.Code == "huongngan").Rank
        );
    }

    [Fact]
    public async Task A_bonus_waits_in_the_locked_and_in_the_open_year_and_evidence_of_each_kind_is_handed_in()
    {
        await using var db = await OpenAsync();
        var waiting = (await DossierReader.Whole(db.Dossiers.AsNoTracking()).ToListAsync())
            .SelectMany(dossier => dossier.BonusProposals, (dossier, proposal) => (dossier.RoundGroup!.Round!.Year, proposal.State))
            .Where(one => one.State == BonusState.Waiting)
            .Select(one => one.Year);
        var ofOpenYear = await db
            .EvidenceItems.Where(item => db.Dossiers.Any(d => d.Id == item.DossierId && d.RoundGroup!.Round!.Year == 2026))
            .ToListAsync();

        Assert.Equal([2025, 2025, 2026, 2026], waiting.Order());
        Assert.Equal(
            [EvidenceKind.Document, EvidenceKind.Link, EvidenceKind.OnSite],
            ofOpenYear.Select(item => item.Kind).Distinct().Order()
        );
        Assert.All(
            ofOpenYear.Where(item => item.FileSha256 is not null),
            item => Assert.True(demo.Use<FileStore>().Holds(item.AuthorityId, item.FileSha256!))
        );
        Assert.Equal(2, await db.EvidenceOpenings.CountAsync());
    }

    [Fact]
    public async Task Its_history_is_a_chain_like_any_other()
    {
        await using var db = await OpenAsync();
        var entries = (await db.AuditEntries.OrderBy(entry => entry.Seq).ToListAsync()).ToLookup(entry => entry.Stream);

        foreach (var stream in await db.AuditStreams.ToListAsync())
        {
            Assert.Null(AuditChain.FirstBreak(stream, entries[stream.Stream]));
        }
    }

    [Fact]
    public async Task Every_account_that_is_printed_signs_in()
    {
        Assert.Equal(10, demo.Accounts.Count);
        foreach (var account in demo.Accounts)
        {
            using var visitor = new Visitor(demo.Address);
            await visitor.SignInAsync(account.UserName, account.Password);
            var page = await visitor.FollowAsync(await visitor.GetAsync($"/{DemoUnits.Slug}/work"));
            Assert.NotNull(page.QuerySelector("main .job, main tbody tr, main .figs"));
        }
    }

    [Fact]
    public async Task An_auditor_who_looks_back_finds_what_was_there_then_because_the_record_bears_the_times_of_what_happened()
    {
        await using var db = await OpenAsync();
        var histories = demo.Use<DossierHistories>();
        foreach (var dossier in (await DossiersOfAsync(db, 2025, UnitKind.Commune)).Where(one => one.State == DossierState.Confirmed))
        {
            var history = await histories.OfAsync(dossier, CancellationToken.None);
            var confirmed = history.Events.First(one => one.Fact is DossierConfirmed);
            var before = new Moment(Day: "", Time: "", confirmed.Stamp.ReceivedAt);

            Assert.Equal(confirmed.Seq - 1, before.LastEntryOf(history));
            Assert.Equal(history.Events.OrderBy(one => one.Stamp.DecidedAt).Select(one => one.Seq), history.Events.Select(one => one.Seq));
        }
    }

    // The data window of the open year begins on 15 October of the year before: early in January the merger must still lie inside it.
    [Theory]
    [InlineData(2027, 1, 4)]
    [InlineData(2027, 2, 20)] // Tết lies within the last working days before the release of the communes' last year.
    [InlineData(2028, 2, 29)]
    public async Task Whatever_the_day_of_the_first_start_the_merger_lies_in_the_open_year(int year, int month, int day)
    {
        var early = new DemoInstallation { FirstStart = new DateTimeOffset(year, month, day, 23, 50, 0, HanoiTime.Offset) };
        await early.InitializeAsync();
        try
        {
            await using var db = early.Databases.Open(await AuthorityOfAsync(early));
            var merged = await db.UnitLineages.FirstAsync();
            var round = await db.Rounds.OrderBy(r => r.Year).LastAsync();

            Assert.Equal(year, round.Year);
            Assert.InRange(merged.EffectiveDay, round.WindowFrom.AddDays(1), HanoiTime.DayOf(early.Clock.GetUtcNow()));
            Assert.Equal(24, await db.Dossiers.CountAsync(d => d.RoundGroup!.RoundId == round.Id && d.Unit!.Kind == UnitKind.Commune));
        }
        finally
        {
            await early.DisposeAsync();
        }
    }

    private static async Task<List<Dossier>> DossiersOfAsync(AppDb db, int year, UnitKind kind) =>
        [.. (await DossiersOfAsync(db, year)).Where(dossier => dossier.Unit!.Kind == kind)];

    private static Task<List<Dossier>> DossiersOfAsync(AppDb db, int year) =>
        DossierReader.Whole(db.Dossiers.AsNoTracking()).Where(d => d.RoundGroup!.Round!.Year == year).ToListAsync();

    private async Task<AppDb> OpenAsync() => demo.Databases.Open(await AuthorityOfAsync(demo));

    private static async Task<Guid> AuthorityOfAsync(Installation installation)
    {
        await using var shared = installation.Databases.OpenShared();
        return await shared.Authorities.Select(authority => authority.Id).SingleAsync();
    }
}
