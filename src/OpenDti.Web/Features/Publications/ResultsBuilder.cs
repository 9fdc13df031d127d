using OpenDti.Scoring;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>Puts a round group's dossiers together to its results. All figures come from <see cref="Scorer"/>.</summary>
public static class ResultsBuilder
{
    public static RoundResults Build(
        Authority authority,
        RoundGroup group,
        CompiledSet set,
        IReadOnlyList<DossierReading> dossiers,
        ResultsDecision decision,
        DateTimeOffset releasedAt
    )
    {
        var field = dossiers.Select(dossier => dossier.InputsIn(DossierView.Final)).ToList();
        var peers = Scorer.Survey(set, field).AsFinal();
        var sheets = field.Select(inputs => Scorer.Score(set, inputs, peers)).ToDictionary(sheet => sheet.Unit);
        var byUnit = dossiers.ToDictionary(dossier => dossier.Inputs.Unit);
        var open = OpenParts.Of(set);
        var ranked = Scorer.Rank(set, [.. sheets.Values]).Units;
        var (round, stored) = (group.Round!, group.StoredSet!);
        return new RoundResults(
            RoundResults.CurrentFormat,
            new ResultsAuthority(authority.Name, authority.IssuingBody, authority.OperatingBody, authority.IsFictional),
            new ResultsRound(
                round.Year,
                group.UnitKind,
                round.WindowFrom,
                round.WindowTo,
                group.DeadlineAt.ToUnixTimeMilliseconds(),
                releasedAt.ToUnixTimeMilliseconds()
            ),
            new ResultsSet(stored.SetId, stored.Version, stored.Sha256, stored.Body),
            decision,
            [
                .. ranked
                    .OrderBy(unit => unit.Rank)
                    .ThenBy(unit => byUnit[unit.Unit].Unit.Name, VietnameseOrder.Instance)
                    .Select(unit => UnitOf(unit, byUnit[unit.Unit], sheets[unit.Unit], open)),
            ]
        );
    }

    private static ResultsUnit UnitOf(RankedUnit ranked, DossierReading dossier, Sheet sheet, OpenParts open) =>
        new(
            dossier.Unit.Id,
            dossier.Unit.Code,
            dossier.Unit.Name,
            dossier.Dossier.State,
            ranked.Rank,
            ranked.Total.Scaled,
            CanonicalValue.Of(new Measurement.Number(ranked.IndexValue)),
            ranked.ClassId,
            [
                .. sheet
                    .Nodes.Where(node => open.Indicators.Contains(node.Id))
                    .Select(node => new ResultsNode(node.Id.Value, node.Earned.Scaled, node.Max.Scaled, node.State.ToString())),
            ],
            dossier
                .InputsIn(DossierView.Final)
                .Values.Where(value => open.Inputs.Contains(value.Key) && value.Value is not Measurement.Missing)
                .OrderBy(value => value.Key.Value, StringComparer.Ordinal)
                .ToDictionary(value => value.Key.Value, value => CanonicalValue.Of(value.Value))
        )
        {
            Decisions =
            [
                .. dossier
                    .Dossier.PointAwards.Where(award => open.Indicators.Contains(new IndicatorId(award.Indicator)))
                    .OrderBy(award => award.Indicator, StringComparer.Ordinal)
                    .ThenBy(award => award.Track)
                    .Select(award => new ResultsPoints(
                        award.Indicator,
                        award.PointsE10,
                        award.ToDecision(Language.Vi).By,
                        award.Reason,
                        award.Words
                    )),
            ],
        };

    /// <summary>What of a set may be published below the main indices.</summary>
    private sealed record OpenParts(IReadOnlySet<IndicatorId> Indicators, IReadOnlySet<InputId> Inputs)
    {
        public static OpenParts Of(CompiledSet set)
        {
            var indicators = new HashSet<IndicatorId>();
            Open(set.Set.Root, indicators);
            var withheld = set
                .Criteria.Where(c => c.IsSensitive || !indicators.Contains(c.Id))
                .SelectMany(set.InputsOf)
                .Select(i => i.Id)
                .ToHashSet();
            var inputs = set.Set.Inputs.Where(i => i.Disclosure == Disclosure.Public && !withheld.Contains(i.Id)).Select(i => i.Id);
            return new OpenParts(indicators, inputs.ToHashSet());
        }

        private static void Open(Indicator indicator, HashSet<IndicatorId> open)
        {
            open.Add(indicator.Id);
            if (indicator is not IndicatorGroup group)
            {
                return;
            }

            // At and above main-index level everything is shown; below it, a sensitive branch is cut.
            var isAbove = indicator.Level == IndicatorLevel.TotalId || group.Children.Any(HasMainIndexAtOrBelow);
            foreach (var child in group.Children.Where(child => isAbove || !(indicator.IsSensitive || child.IsSensitive)))
            {
                Open(child, open);
            }
        }

        private static bool HasMainIndexAtOrBelow(Indicator indicator) =>
            indicator.Level == IndicatorLevel.MainIndexId
            || (indicator is IndicatorGroup group && group.Children.Any(HasMainIndexAtOrBelow));
    }
}
