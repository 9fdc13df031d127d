using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>What units asked for in answer to their draft result and nobody has settled.</summary>
public sealed class DraftAgenda : AgendaSource
{
    public override async Task<IReadOnlyList<AgendaItem>> OfAsync(
        AppDb db,
        GroupStanding standing,
        DateTimeOffset at,
        Language language,
        CancellationToken cancellation
    )
    {
        var open = await DraftAnswer.OpenOf(db, standing.Group).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. from dossier in standing.Dossiers
            from answer in open
            where answer.DossierId == dossier.Dossier.Id
            select new AgendaItem(dossier, answer.Indicator, AgendaReason.DraftAnswer, answer.Words),
        ];
    }
}
