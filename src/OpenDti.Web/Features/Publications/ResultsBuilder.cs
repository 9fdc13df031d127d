using OpenDti.Scoring;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications;

/// <summary>Puts a round group's dossiers together to its results. All figures come from <see cref="Scorer"/>.</summary>
public static class ResultsBuilder
{
    public static RoundResults Build(
        Authority authority,
        GroupReading reading,
        ResultsDecision decision,
        DateTimeOffset releasedAt,
        ResultsReplaced? replaces = null
    )
    {
        var group = reading.Group;
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
            reading.Units
        )
        {
            Bonus = SchemeOf(reading),
            Replaces = replaces,
        };
    }

    private static ResultsScheme? SchemeOf(GroupReading reading) =>
        reading is { Group.Bonus: { } basis, BonusScheme: { } stored }
            ? new ResultsScheme(
                stored.SchemeId,
                stored.Version,
                stored.Sha256,
                stored.Body,
                new ResultsDecision(basis.Number, basis.Date),
                basis.Issuer
            )
            : null;

    /// <summary>Every unit with its place and figures, best first; units that the set keeps out of the ranking stand at the end.</summary>
    public static IReadOnlyList<ResultsUnit> UnitsOf(CompiledSet set, IReadOnlyList<DossierReading> dossiers)
    {
        var standing = GroupStanding.Of(set, dossiers);
        var sheets = standing.Sheets.ToDictionary(sheet => sheet.Unit);
        var byUnit = dossiers.ToDictionary(dossier => dossier.Inputs.Unit);
        var open = OpenParts.Of(set);
        var ranking = standing.Ranking;
        var ranked = ranking.Units.Select(unit => UnitOf(byUnit[unit.Unit], sheets[unit.Unit], PlaceOf(unit), open));
        var unranked = ranking.Unranked.Select(unit => UnitOf(byUnit[unit.Unit], sheets[unit.Unit], PlaceOf(unit), open));
        return [.. ranked.Concat(unranked).OrderBy(unit => unit.Rank ?? int.MaxValue).ThenBy(unit => unit.Name, VietnameseOrder.Instance)];
    }

    private static Place PlaceOf(RankedUnit unit) => new(unit.Rank, unit.Total, unit.IndexValue, unit.ClassId);

    private static Place PlaceOf(UnrankedUnit unit) => new(Rank: null, unit.Total, unit.IndexValue, ClassId: null);

    private static ResultsUnit UnitOf(DossierReading dossier, Sheet sheet, Place place, OpenParts open)
    {
        var inputs = dossier.CountedInputs;
        var published = inputs
            .Values.Where(value => open.Inputs.Contains(value.Key))
            .OrderBy(value => value.Key.Value, StringComparer.Ordinal)
            .ToList();
        return new ResultsUnit(
            dossier.Unit.Id,
            dossier.Unit.Code,
            dossier.Unit.Name,
            dossier.Dossier.State,
            place.Rank,
            place.Total.Scaled,
            CanonicalValue.Of(new Measurement.Number(place.IndexValue)),
            place.ClassId,
            [
                .. sheet
                    .Nodes.Where(node => open.Indicators.Contains(node.Id))
                    .Select(node => new ResultsNode(node.Id.Value, node.Earned.Scaled, node.Max.Scaled, node.State.ToString())),
            ],
            published
                .Where(value => value.Value is not Measurement.Missing)
                .ToDictionary(value => value.Key.Value, value => CanonicalValue.Of(value.Value))
        )
        {
            Traits = NullIfEmpty(inputs.Traits.Order(StringComparer.Ordinal)),
            Missing = published.Exists(value => value.Value is Measurement.Missing { Reason: not MissingReason.NotEntered })
                ? published
                    .Where(value => value.Value is Measurement.Missing { Reason: not MissingReason.NotEntered })
                    .ToDictionary(value => value.Key.Value, value => ((Measurement.Missing)value.Value).Reason)
                : null,
            WithoutEvidence = NullIfEmpty(
                inputs.WithoutEvidence.Where(open.Indicators.Contains).Select(id => id.Value).Order(StringComparer.Ordinal)
            ),
            Bonus = BonusOf(dossier, sheet),
            CouncilClassWords = dossier.Dossier.CouncilClass?.Reason,
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
    }

    private static List<string>? NullIfEmpty(IEnumerable<string> texts) => texts.ToList() is { Count: > 0 } some ? some : null;

    // Nothing where there is none, so that the figures of a group without bonus have the hash they always had.
    private static ResultsBonus? BonusOf(DossierReading dossier, Sheet sheet)
    {
        var lines = sheet.BonusLines.Where(line => line.Count > 0).ToList();
        return lines.Count == 0
            ? null
            : new ResultsBonus(
                sheet.Bonus.Scaled,
                [
                    .. lines.Select(line => new ResultsBonusLine(
                        line.Item.Id,
                        line.Count,
                        line.Counted.Scaled,
                        [
                            .. dossier
                                .Dossier.BonusProposals.Where(proposal => proposal.Item == line.Item.Id && proposal.Claim.Count > 0)
                                .Select(proposal => new ResultsBonusDocument(
                                    proposal.DocumentNumber,
                                    proposal.DocumentDate,
                                    proposal.DocumentIssuer
                                ))
                                .OrderBy(document => document.Date)
                                .ThenBy(document => document.Number, StringComparer.Ordinal),
                        ]
                    )),
                ]
            );
    }

    private sealed record Place(int? Rank, Points Total, decimal IndexValue, string? ClassId);

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
