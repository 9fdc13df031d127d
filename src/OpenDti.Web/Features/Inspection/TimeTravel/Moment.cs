using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Inspection.TimeTravel;

/// <summary>A moment as it was typed, and what it means: everything that had been written by the end of that minute.</summary>
public sealed record Moment(string Day, string Time, DateTimeOffset? At)
{
    public bool IsAsked => Day.Length + Time.Length > 0;

    public bool IsReadable => At is not null;

    public static Moment Of(string? day, string? time) =>
        new(
            day ?? "",
            time ?? "",
            HanoiTime.TryReadDay(day ?? "", out var typedDay) && HanoiTime.TryReadTime(time ?? "", out var typedTime)
                ? HanoiTime.At(typedDay, typedTime).AddMinutes(1)
                : null
        );

    /// <summary>
    /// The last entry of a dossier's stream that was written before the end of that minute; 0 where it was not open yet. Entries stand in the
    /// order in which they were written, not in that of their arrival.
    /// </summary>
    public long LastEntryOf(DossierHistory history) => history.Events.TakeWhile(one => one.Stamp.DecidedAt < At).LastOrDefault()?.Seq ?? 0;
}
