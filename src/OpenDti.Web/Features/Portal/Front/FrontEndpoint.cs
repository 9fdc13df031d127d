using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Front;

public sealed record FrontModel(IReadOnlyList<Authority> Authorities);

/// <summary>The installation's first page: where there is one authority it leads there, signed-in people to their work, an empty one to the set-up.</summary>
public sealed class FrontEndpoint(Databases databases)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        var authorities = await db.Authorities.AsNoTracking().ToListAsync(cancellation);
        if (authorities.Count == 0)
        {
            return Results.Redirect(current.Url("/setup"));
        }

        if (current.Viewer?.Memberships.Select(seat => seat.Authority!.Slug).Distinct().ToList() is [var slug])
        {
            return Results.Redirect(current.Url($"/{slug}/work"));
        }

        return authorities is [var only]
            ? Results.Redirect(current.Url($"/{only.Slug}"))
            : Pages.Of<FrontPage>(new FrontModel([.. authorities.OrderBy(a => a.Name, VietnameseOrder.Instance)]));
    }
}
