using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Units.Register;

/// <summary>Enters units in the authority's register, all or none.</summary>
public sealed class RegisterUnits(Writes writes)
{
    /// <summary>The number of units entered.</summary>
    public Task<Result<int>> RunAsync(WriteRequest request, IReadOnlyList<UnitRegistered> units, CancellationToken cancellation) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                foreach (var registered in units)
                {
                    await work.RecordAsync(AuthorityRegister.Stream, registered);
                    work.Db.Units.Add(registered.ToUnit(request.AuthorityId));
                }

                return units.Count;
            },
            cancellation
        );
}
