using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Dossiers.Assign;

/// <summary>Criteria for a colleague: one who has an account already, or a new one known by name.</summary>
public sealed record AssignPlan(Guid Unit, Guid? Account, string NewName, IReadOnlyList<string> Indicators, DateOnly? DueOn);

/// <summary>Hands criteria of a dossier to a colleague of the unit, or takes them back.</summary>
public sealed class AssignCriteria(Writes writes, Passwords passwords)
{
    public static IReadOnlyList<string> StreamsOf(Guid dossierId) => [AuthorityRegister.Stream, Assignment.StreamOf(dossierId)];

    /// <summary>The colleague's account.</summary>
    public Task<Result<Guid>> RunAsync(WriteRequest request, Guid dossierId, AssignPlan plan, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var account = plan.Account ?? await SeatPersons.SeatAsync(work, ContributorOf(plan));
                var isOfUnit =
                    plan.Account is null
                    || await work.Db.Memberships.AnyAsync(m => m.AccountId == account && m.UnitId == plan.Unit, cancellation);
                if (!isOfUnit)
                {
                    return new Refusal("assignment.not-of-unit");
                }

                var given = new CriteriaAssigned(dossierId, account, plan.Indicators, plan.DueOn);
                await work.RecordAsync(Assignment.StreamOf(dossierId), given);
                await RemoveAsync(work, dossierId, plan.Indicators, cancellation);
                work.Db.Assignments.AddRange(given.ToAssignments(request.AuthorityId));
                await DossierNotices.TellAsync(work, given, cancellation);
                return account;
            },
            cancellation
        );

    public Task<Result<int>> TakeBackAsync(
        WriteRequest request,
        Guid dossierId,
        IReadOnlyList<string> indicators,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                await work.RecordAsync(Assignment.StreamOf(dossierId), new CriteriaTakenBack(dossierId, indicators));
                return await RemoveAsync(work, dossierId, indicators, cancellation);
            },
            cancellation
        );

    private Seating ContributorOf(AssignPlan plan) =>
        new(
            plan.NewName,
            "gn-" + Session.NewSecret()[..12],
            passwords.Hash(Session.NewSecret()),
            Workplace.At(plan.Unit),
            Role.Contributor
        );

    private static Task<int> RemoveAsync(Work work, Guid dossierId, IReadOnlyList<string> indicators, CancellationToken cancellation) =>
        work.Db.Assignments.Where(a => a.DossierId == dossierId && indicators.Contains(a.Indicator)).ExecuteDeleteAsync(cancellation);
}
