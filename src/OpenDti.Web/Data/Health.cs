using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace OpenDti.Web.Data;

/// <summary>Whether the server can do its work at this moment, for whoever watches over it: 200 "ok", or 503 "database" where that does not answer.</summary>
public static class Health
{
    public static async Task<IResult> AnswerAsync(Databases databases, CancellationToken cancellation)
    {
        try
        {
            await using var db = databases.OpenShared();
            await db.Authorities.AsNoTracking().AnyAsync(cancellation);
            return Results.Text("ok");
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException { InnerException: DbException })
        {
            return Results.Text("database", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
