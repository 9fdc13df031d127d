using OpenDti.Documents.Papers;
using OpenDti.Scoring;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils.Minutes;

/// <summary>The minutes with all decisions in force: lines, class and bonus.</summary>
public static class MinutesPaper
{
    public static Paper Of(Authority authority, GroupStanding standing, CouncilMinutesRecord kept) =>
        new CouncilMinutes(
            new PaperOffice(authority.IssuingBody, authority.OperatingBody, authority.Name),
            standing.Group.Round!.Year,
            kept.Date,
            DossierTexts.In(Language.Vi).KindOfUnits(standing.Group.UnitKind),
            kept.Opened,
            kept.Closed,
            kept.Venue,
            LinesOf(kept.Present),
            [
                .. CouncilRulings
                    .Of(standing, Language.Vi)
                    .Select(row => new CouncilDecision(row.Dossier.Unit.Name, row.Line, row.Before, row.After, row.Ruling.Words)),
                .. BonusOf(standing),
            ]
        )
        {
            Number = kept.Number,
            Chair = kept.Chair,
            Secretary = kept.Secretary,
            Absent = LinesOf(kept.Absent),
            Recused = LinesOf(kept.Recused ?? ""),
        }.ToPaper();

    /// <summary>How many bonus points the council decided on: they stand in the minutes beside its rulings.</summary>
    public static int BonusCountOf(GroupStanding standing) => BonusOf(standing).Count();

    private static IEnumerable<CouncilDecision> BonusOf(GroupStanding standing) =>
        from dossier in standing.Dossiers
        from proposal in dossier.Dossier.BonusProposals
        where proposal.By == BonusBody.Council
        let item = dossier.Bonus?.Items.FirstOrDefault(known => known.Id == proposal.Item)
        select new CouncilDecision(
            dossier.Unit.Name,
            $"Điểm thưởng: {item?.Name.Vi ?? proposal.Item}, theo {proposal.DocumentNumber}",
            $"đề nghị {proposal.Count}",
            $"chấp nhận {proposal.Accepted}",
            proposal.Words ?? ""
        );

    private static string[] LinesOf(string typed) =>
        typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
