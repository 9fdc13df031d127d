using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>A unit that contested a monitored figure is told when the appraisal decides about its criterion.</summary>
public static class ContestNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "contest.was-decided",
            new(
                "Ý kiến về số liệu giám sát năm {0} đã được xem xét: {1}",
                "Người thẩm định đã quyết định về tiêu chí {2}. Xem số liệu được tính và ý kiến thẩm định trong hồ sơ.",
                "Xem số liệu"
            ),
            new(
                "What you said about a monitored figure of {0} was considered: {1}",
                "An appraiser decided about criterion {2}. See in the dossier which figure counts, and the appraiser's note.",
                "See the figure"
            )
        ),
    ];

    public static async Task TellAsync(Work work, Criterion criterion, IReadOnlyList<Dossier> decided, CancellationToken cancellation)
    {
        var (dossiers, inputs) = (decided.Select(d => d.Id).ToList(), criterion.Rule.Inputs.Select(input => input.Value).ToList());
        var contests = await work
            .Db.Set<Contest>()
            .AsNoTracking()
            .Where(c => dossiers.Contains(c.DossierId) && inputs.Contains(c.Input))
            .ToListAsync(cancellation);
        foreach (var contest in contests)
        {
            var dossier = decided.Single(one => one.Id == contest.DossierId);
            if (contest.Version <= dossier.MonitoredTo(new InputId(contest.Input))?.Version)
            {
                continue;
            }

            var message = new NoticeMessage(
                "contest.was-decided",
                DossierPaths.Monitored(dossier.Id, new InputId(contest.Input)),
                DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
                contest.Words,
                criterion.Code
            );
            await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), message);
        }
    }
}
