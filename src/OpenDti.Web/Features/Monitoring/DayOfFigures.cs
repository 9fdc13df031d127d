using System.Globalization;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>What the system of a source sent of one dossier on one day: told together when the day is over, and what arrived in its last moment is written.</summary>
public sealed record DayOfFigures(Guid Authority, Guid Dossier, Guid Source, DateOnly Day)
{
    public const string JobKind = "monitoring.tell-day";

    private const string DayFormat = "yyyyMMdd";

    public string Key => $"{Authority:N}:{Dossier:N}:{Source:N}:{Day.ToString(DayFormat, CultureInfo.InvariantCulture)}";

    public DateTimeOffset Start => HanoiTime.StartOf(Day);

    public DateTimeOffset End => HanoiTime.StartOf(Day.AddDays(1));

    public static DayOfFigures Read(string key) =>
        key.Split(':') is [var authority, var dossier, var source, var day]
            ? new DayOfFigures(
                Guid.Parse(authority),
                Guid.Parse(dossier),
                Guid.Parse(source),
                DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture)
            )
            : throw new JobHopelessException($"The key {key} names no day of figures.");

    /// <summary>Has the units told when the day is over.</summary>
    public static async Task AskToTellAsync(Work work, MonitoredSource source, IReadOnlyList<LateFigures> late)
    {
        var day = HanoiTime.DayOf(work.Request.ReceivedAt);
        foreach (var one in late)
        {
            var told = new DayOfFigures(one.Dossier.AuthorityId, one.Dossier.Id, source.Id, day);
            await work.EnqueueOnceAsync(JobKind, told.Key, told.End + RoundGroup.SettlingTime);
        }
    }
}
