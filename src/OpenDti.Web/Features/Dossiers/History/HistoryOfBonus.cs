using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.History;

/// <summary>Facts of the bonus ledger in words.</summary>
public static class HistoryOfBonus
{
    public static string Told(DossierReading reading, BonusFact fact, Language language)
    {
        var proposal = reading.Dossier.ProposalOf(fact.Proposal);
        var id = (fact as BonusProposed)?.Item ?? proposal?.Item ?? "";
        var item = reading.Bonus?.Items.FirstOrDefault(known => known.Id == id)?.Name.In(language) ?? id;
        var isEnglish = language == Language.En;
        return fact switch
        {
            BonusProposed proposed when isEnglish =>
                $"Bonus proposed{(proposed.IsByAgency ? " by the operating body" : "")}: {item}, {proposed.Count}, {proposed.Document.Number} of {HanoiTime.DateOf(proposed.Document.Date)}",
            BonusProposed proposed =>
                $"{(proposed.IsByAgency ? "Cơ quan chủ trì đề nghị" : "Đề nghị")} điểm thưởng: {item}, số lượng {proposed.Count}, theo {proposed.Document.Number} ngày {HanoiTime.DateOf(proposed.Document.Date)}",
            BonusDecided decided when isEnglish =>
                $"{(decided.By == BonusBody.Council ? "Council" : "Operating body")}: {decided.Accepted} of {proposal?.Count} accepted for a bonus, {item}",
            BonusDecided decided =>
                $"{(decided.By == BonusBody.Council ? "Hội đồng" : "Cơ quan chủ trì")} chấp nhận điểm thưởng {decided.Accepted} / {proposal?.Count}: {item}",
            _ => isEnglish ? $"Bonus proposal withdrawn: {item}" : $"Rút đề nghị điểm thưởng: {item}",
        };
    }
}
