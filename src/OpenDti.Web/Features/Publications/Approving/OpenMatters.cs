using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Publications.Approving;

/// <summary>What has still to be said about figures before a decision can approve them: explanations and contested figures that wait, objections to the draft nobody answered.</summary>
internal static class OpenMatters
{
    /// <summary>Why results cannot be approved yet; null where nothing waits.</summary>
    public static async Task<Refusal?> RefusalAsync(AppDb db, GroupReading reading, DateTimeOffset at, CancellationToken cancellation)
    {
        if (reading.ExplanationsOpenAt(at) is > 0 and var waiting)
        {
            return new Refusal("approval.explanations-open", $"{waiting}");
        }

        if (reading.ContestsOpen is > 0 and var contests)
        {
            return new Refusal("approval.contests-open", $"{contests}");
        }

        var open = await DraftAnswer.OpenOf(db, reading.Group).CountAsync(cancellation);
        return open > 0 ? new Refusal("approval.answers-open", $"{open}") : null;
    }
}
