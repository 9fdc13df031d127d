using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Amend;

/// <summary>One dossier under the version that is and the one that comes; the fact lacks only its decision.</summary>
public sealed record AmendedDossier(Dossier Dossier, DossierSetAmended Fact, AmendmentEffect Effect, RescoredUnit Rescored)
{
    public bool IsVoided => Fact.VoidVersion is not null;
}

/// <summary>
/// What an amendment of a round group's set would do, at one moment. The page that shows it and the write that carries it out make it by the same
/// function; <see cref="EffectSha256"/> tells whether they saw the same.
/// </summary>
public sealed record AmendmentPlan(OpenedSet Before, OpenedSet After, IReadOnlyList<AmendedDossier> Dossiers, string EffectSha256)
{
    public IEnumerable<AmendedDossier> Voided => Dossiers.Where(one => one.IsVoided);

    /// <summary>The versions are those that the round had so far, the present one first; the dossiers are whole.</summary>
    public static AmendmentPlan Of(
        RoundGroup group,
        IReadOnlyList<OpenedSet> versions,
        OpenedSet after,
        IReadOnlyList<Dossier> dossiers,
        DateTimeOffset at
    )
    {
        var (before, changed) = (versions[0], AmendedCriterion.ChangedBetween(versions[0].Set, after.Set));
        var facts = dossiers
            .Select(dossier => new DossierSetAmended(
                before.Stored.Id,
                after.Stored.Id,
                after.Stored.Sha256,
                DecisionNumber: "",
                DecisionDate: default,
                dossier.FiguresNotFitting(
                    after.Set,
                    input => versions.Select(version => version.Set.FindInput(input)).FirstOrDefault(known => known is not null)
                )
            )
            {
                ToAppraise = dossier.AppraisedAmong(changed),
            })
            .ToList();
        List<Dossier> amended = [.. dossiers.Zip(facts, (dossier, fact) => dossier.After(fact, dossier.Version + 1, Guid.Empty, at))];
        UnitInputs Counted(Dossier one, CompiledSet set) =>
            DossierViews.InputsOf(one, set, DossierView.Final) with
            {
                IsUnconfirmed = one.IsUnconfirmedAt(at, group.DeadlineAt),
            };

        var rescored = Rescoring.Of(
            before.Set,
            [.. dossiers.Select(dossier => Counted(dossier, before.Set))],
            after.Set,
            [.. amended.Select(dossier => Counted(dossier, after.Set))]
        );
        var byUnit = dossiers
            .Select(
                (dossier, place) => (dossier, fact: facts[place], effect: EffectOn(dossier, amended[place], facts[place], before, after))
            )
            .ToDictionary(one => one.dossier.UnitId.ToString("N"));
        AmendedDossier[] ordered =
        [
            .. rescored.Select(unit =>
            {
                var (dossier, fact, effect) = byUnit[unit.Unit];
                return new AmendedDossier(dossier, Completed(fact, dossier, effect), effect, unit);
            }),
        ];
        return new AmendmentPlan(before, after, ordered, HashOf(before, after, ordered));
    }

    private static DossierSetAmended Completed(DossierSetAmended fact, Dossier dossier, AmendmentEffect effect) =>
        fact with
        {
            ToEnter = [.. effect.ToEnter.Select(criterion => criterion.Id.Value)],
            VoidVersion = dossier.State == DossierState.Confirmed && effect.ToConfirm.Count > 0 ? dossier.ConfirmedVersion : null,
        };

    private static AmendmentEffect EffectOn(Dossier dossier, Dossier amended, DossierSetAmended fact, OpenedSet before, OpenedSet after)
    {
        var given = dossier
            .Answers.Where(a => a is { Track: Track.Declared, SetAsideVersion: null })
            .Where(a => a.Value is not null || a.MissingReason is not MissingReason.NotEntered)
            .Select(a => new GivenFigure(new InputId(a.Input), a.Value))
            .ToList();
        return AmendmentEffect.Of(
            before.Set,
            after.Set,
            given,
            fact.SetAside.Where(one => one.Track == Track.Declared).Select(one => new InputId(one.Input)).ToHashSet(),
            Scorer.Score(before.Set, DossierViews.InputsOf(dossier, before.Set, DossierView.Declared), PeerFacts.None),
            Scorer.Score(after.Set, DossierViews.InputsOf(amended, after.Set, DossierView.Declared), PeerFacts.None)
        );
    }

    private static string HashOf(OpenedSet before, OpenedSet after, IReadOnlyList<AmendedDossier> dossiers)
    {
        var said = new StringBuilder().Append(before.Stored.Sha256).Append('\n').Append(after.Stored.Sha256);
        foreach (var one in dossiers.OrderBy(one => one.Dossier.Id))
        {
            var (was, now) = (one.Rescored.Before, one.Rescored.After);
            said.Append('\n')
                .AppendJoin(
                    '|',
                    $"{one.Dossier.Id:N}",
                    $"{was.Rank}",
                    was.Total.ToString(),
                    $"{now.Rank}",
                    now.Total.ToString(),
                    $"{one.Fact.VoidVersion}",
                    string.Join(',', one.Fact.SetAside.Select(figure => $"{figure.Input}:{figure.Track}")),
                    string.Join(',', one.Fact.ToEnter),
                    string.Join(',', one.Fact.ToAppraise)
                );
        }

        return HashChain.HashOf(said.ToString());
    }
}
