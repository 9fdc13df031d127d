using OpenDti.Scoring;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Inspection.Lists;

/// <summary>The lines about amendments: one for each decision, then one for each unit whose points or place it made others.</summary>
public sealed class AmendmentRows(GroupRecord record, Language language)
{
    private readonly ListTexts _texts = ListTexts.In(language);

    public IEnumerable<InspectionRow> All() =>
        record.Amendments.SelectMany(entry => entry.Units.Select(unit => RowOf(entry, unit)).Prepend(RowOf(entry)));

    private InspectionRow RowOf(AmendmentEntry entry)
    {
        var (what, summary) = entry.Fact switch
        {
            RoundGroupSetAmended set => (
                _texts.SetAmended(entry.Before.Stored.Version, entry.After.Stored.Version, DecisionOf(entry), set.IssuingBody),
                set.Summary
            ),
            BonusSchemeAttached bonus => (_texts.BonusAttached(entry.SchemeVersion ?? "–", DecisionOf(entry), bonus.Issuer), bonus.Summary),
            _ => throw new InvalidOperationException($"{entry.Fact.GetType().Name} is no amendment."),
        };
        return Row(entry.Stamp, dossier: null, _texts.AllUnits, $"{what}. {_texts.Affected(entry.Units.Count)}", summary);
    }

    private InspectionRow RowOf(AmendmentEntry entry, AmendedStanding unit)
    {
        var parts = new List<string>
        {
            _texts.PointsMoved(
                Shown.Points(entry.Before.Set, unit.Before.Total, language),
                Shown.Points(entry.After.Set, unit.After.Total, language)
            ),
        };
        if (unit.Before.Bonus != unit.After.Bonus)
        {
            parts.Add(
                _texts.BonusMoved(
                    Shown.Points(entry.Before.Set, unit.Before.Bonus, language),
                    Shown.Points(entry.After.Set, unit.After.Bonus, language)
                )
            );
        }

        parts.Add(_texts.RankMoved(RankOf(unit.Before), RankOf(unit.After)));
        return Row(entry.Stamp, unit.Dossier, unit.UnitName, $"{DecisionOf(entry)}: {string.Join(", ", parts)}", reason: "");
    }

    private string DecisionOf(AmendmentEntry entry) =>
        entry.Fact switch
        {
            RoundGroupSetAmended set => _texts.Decision(set.DecisionNumber, HanoiTime.DateOf(set.DecisionDate)),
            BonusSchemeAttached bonus => _texts.Decision(bonus.Number, HanoiTime.DateOf(bonus.Date)),
            _ => "",
        };

    private string RankOf(StandingOfUnit at) => at.Rank is { } rank ? Shown.Number(rank, language) : StandingTexts.In(language).Unranked;

    private InspectionRow Row(AuditStamp stamp, Guid? dossier, string unit, string what, string reason) =>
        new(stamp.ReceivedAt, dossier, unit, record.NameOf(stamp.Account, _texts.Unknown), what, reason, Moved: null)
        {
            Account = stamp.Account,
        };
}
