using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Amend;

/// <summary>Shows what an amendment would do; whoever belongs to a unit of the group sees no points of it.</summary>
public sealed class AmendPages(
    Databases databases,
    SetLibrary sets,
    DossierReader dossiers,
    AmendmentPlans plans,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    public async Task<AmendModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        string? asked,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        await using var db = databases.Open(authority);
        var group = await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Include(g => g.StoredSet)
            .SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var readings = await dossiers.ReadGroupAsync(authority, groupId, cancellation);
        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, now, cancellation);
        var stage = group.StageAt(now, readings.Max(reading => reading.DeadlineAt));
        var versions = await VersionsAsync(db, group, cancellation);
        var errors = refused.ToList();
        AmendmentPlan? plan = null;
        var isOwn = readings.Any(reading => ownUnits.Contains(reading.Unit.Id));
        if (!isOwn && Guid.TryParse(asked, out var chosen))
        {
            List<Dossier> whole = [.. readings.Select(reading => reading.Dossier)];
            var planned = await plans.OfAsync(db, group, whole, chosen, now, cancellation);
            if (!planned.TryGet(out plan, out var refusal) && errors.TrueForAll(error => error.Refusal.Code != refusal.Code))
            {
                errors.Add((TypedAmendment.FieldOf(refusal), refusal));
            }
        }

        var whyNot = isOwn ? new Refusal("amendment.own-group") : Closed(group, stage);
        return new AmendModel(
            groupId,
            group.Round!.Year,
            group.UnitKind,
            stage,
            sets.Open(group.StoredSet!).Set.Name.In(language),
            group.StoredSet!.Version,
            [.. versions.Select(set => (set.Id, $"{sets.Open(set).Set.Name.In(language)}, {set.Version}"))],
            plan?.After.Stored.Id,
            plan is null ? null : ViewOf(plan, group, readings, stage, now, language),
            MayAmend: whyNot is null && viewer.HasRole(authority, Role.AuthorityAdministrator),
            whyNot is null ? null : refusals.Of(whyNot, language),
            await db
                .SetAmendments.AsNoTracking()
                .Include(a => a.Before)
                .Include(a => a.After)
                .Where(a => a.RoundGroupId == groupId)
                .OrderByDescending(a => a.EffectiveAt)
                .ToListAsync(cancellation),
            current.Posted?.Fields ?? new Dictionary<string, string> { [TypedAmendment.BodyField] = current.RequiredAuthority.IssuingBody },
            [.. errors.Select(error => new FieldError(error.Field, refusals.Of(error.Refusal, language)))]
        );
    }

    private static Task<List<StoredSet>> VersionsAsync(AppDb db, RoundGroup group, CancellationToken cancellation) =>
        db
            .IndicatorSets.AsNoTracking()
            .Where(set => set.SetId == group.StoredSet!.SetId && set.Id != group.StoredSetId)
            .OrderByDescending(set => set.Id)
            .ToListAsync(cancellation);

    private static Refusal? Closed(RoundGroup group, RoundGroupStage stage) =>
        stage switch
        {
            RoundGroupStage.Released => new Refusal("amendment.released"),
            RoundGroupStage.Approved => new Refusal("amendment.approved"),
            _ => group.DraftId is null ? null : new Refusal("amendment.draft-sent"),
        };

    private static AmendView ViewOf(
        AmendmentPlan plan,
        RoundGroup group,
        IReadOnlyList<DossierReading> readings,
        RoundGroupStage stage,
        DateTimeOffset now,
        Language language
    )
    {
        var (before, after) = (plan.Before.Set, plan.After.Set);
        var names = readings.ToDictionary(reading => reading.Dossier.Id, reading => reading.Unit.Name);
        return new AmendView(
            before,
            after,
            LinesOf(before, after),
            InputDifference.Between(before, after),
            PoliciesOf(before, after, language),
            [.. SetLint.Of(after).Select(finding => FindingSentences.Of(finding, after, language))],
            [
                .. plan.Dossiers.Select(one => new AmendedUnit(
                    one.Dossier.Id,
                    names[one.Dossier.Id],
                    one.Rescored,
                    one.IsVoided,
                    [.. one.Effect.ToConfirm.Select(criterion => TitleOf(criterion, language))]
                )),
            ],
            [
                .. plan
                    .Dossiers.OrderBy(one => names[one.Dossier.Id], VietnameseOrder.Instance)
                    .SelectMany(one => FiguresOf(one, before, names[one.Dossier.Id], language)),
            ],
            [
                .. after
                    .Criteria.Select(criterion =>
                        (TitleOf(criterion, language), plan.Dossiers.Count(one => one.Effect.ToEnter.Contains(criterion)))
                    )
                    .Where(one => one.Item2 > 0),
            ],
            IsProvisional: stage <= RoundGroupStage.Open,
            WantsDeadline: plan.Voided.Any(one => one.Dossier.StageIn(group, now) > RoundGroupStage.Open),
            plan.EffectSha256
        );
    }

    private static List<AmendedLine> LinesOf(CompiledSet before, CompiledSet after)
    {
        var scored = AmendedCriterion.ChangedBetween(before, after);
        var named = SetDifference.Between(before, after).ToDictionary(line => (line.After ?? line.Before)!.Id);
        var dropped = named.Values.Where(line => line.After is null).Select(line => new AmendedLine(line, IsScoredOtherwise: false));
        var rest =
            from line in after.Indicators
            where named.ContainsKey(line.Id) || scored.Contains(line.Id)
            let difference = named.GetValueOrDefault(line.Id) ?? new LineDifference(before.FindIndicator(line.Id), line)
            select new AmendedLine(difference, difference.Before is not null && IsScoredOtherwise(before, after, difference, scored));
        return [.. dropped, .. rest];
    }

    private static bool IsScoredOtherwise(CompiledSet before, CompiledSet after, LineDifference line, IReadOnlySet<IndicatorId> scored) =>
        line.After is Criterion criterion && scored.Contains(criterion.Id) && AmendedCriterion.IsScoredOtherwise(before, after, criterion);

    private static IReadOnlyList<string> PoliciesOf(CompiledSet before, CompiledSet after, Language language) =>
        [
            .. PolicyWords
                .Of(before.Set, language)
                .Zip(PolicyWords.Of(after.Set, language))
                .Where(pair => !pair.First.Says.SequenceEqual(pair.Second.Says))
                .Select(pair => $"{pair.Second.Name}: {string.Join(" ", pair.Second.Says)}"),
        ];

    private static IEnumerable<AmendedFigure> FiguresOf(AmendedDossier one, CompiledSet before, string unit, Language language)
    {
        AmendedFigure Of(string input, Track track, bool isDropped)
        {
            var answer = one.Dossier.Answers.First(a => a.Input == input && a.Track == track);
            var (name, value) = FigureWords.Of(answer, before, language);
            return new AmendedFigure(unit, name, value, track, isDropped);
        }

        return one
            .Fact.SetAside.Select(figure => Of(figure.Input, figure.Track, isDropped: false))
            .Concat(one.Effect.Dropped.Select(input => Of(input.Id.Value, Track.Declared, isDropped: true)));
    }

    private static string TitleOf(Criterion criterion, Language language) => $"{criterion.Code} {criterion.Name.In(language)}";
}
