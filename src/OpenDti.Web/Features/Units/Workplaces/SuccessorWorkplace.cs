using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Units.Workplaces;

/// <summary>Where the successor in a seat with the authority works: it is asked like for everybody, and does not quietly change what is recorded.</summary>
public static class SuccessorWorkplace
{
    public static async Task<Refusal?> RefusalAsync(Work work, People.Successor successor, CancellationToken cancellation)
    {
        if (successor.Account is not { } account || await WorkplaceChange.OfAsync(work, account, cancellation) is not { } change)
        {
            return null;
        }

        var (before, said) = (change.Before, successor.Workplace);
        if (!before.IsSaid)
        {
            return await change.RefusalOfAsync(said, cancellation);
        }

        return before == said ? null
            : before.Unit is { } unit ? new Refusal("seat.other-workplace", (await work.Db.Units.FindAsync([unit], cancellation))!.Name)
            : new Refusal("seat.other-workplace-none");
    }

    /// <summary>What is said of one seat is said of the person: their other seats with the authority say the same from now on.</summary>
    public static async Task SayAsync(Work work, People.Successor successor, string reason, CancellationToken cancellation)
    {
        if (successor.Account is not { } account || await WorkplaceChange.OfAsync(work, account, cancellation) is not { } change)
        {
            return;
        }

        if (change.HoldsSeatWithAuthority)
        {
            await change.SayAsync(successor.Workplace, reason, cancellation);
        }
        else if (successor.Workplace.IsSaid)
        {
            await change.TellAsync(successor.Workplace, reason, cancellation);
        }
    }
}
