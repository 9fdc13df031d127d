using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.Workplaces;

/// <summary>Who may say where a person works: the administrators, and never the person.</summary>
public static class WorkplaceKeepers
{
    /// <summary>The names of the others; a second account of the person is not another person.</summary>
    public static async Task<IReadOnlyList<string>> BesideAsync(AppDb db, Guid personId, DateTimeOffset at, CancellationToken cancellation)
    {
        var names = await db
            .Memberships.Where(m => m.Role == Role.AuthorityAdministrator && !m.Account!.IsDisabled && m.Account.PersonId != personId)
            .Where(m => m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Select(m => m.Account!.Person!.Name)
            .Distinct()
            .ToListAsync(cancellation);
        return [.. names.Order(VietnameseOrder.Instance)];
    }
}
