using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>A unit is told of figures that count for it and came in, or changed, after its dossier was locked: once for all that came together.</summary>
public static class MonitoringNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "monitored.came-in",
            new(
                "Số liệu giám sát năm {1} của {0} có thay đổi sau khi khóa hồ sơ",
                "{2} số liệu được tính điểm vừa nhận từ {3}, đầu tiên là: {4}. Đơn vị xem và nêu ý kiến được cho đến khi kết quả của khối được phê duyệt.",
                "Xem số liệu"
            ),
            new(
                "Monitored figures of {1} of {0} changed after the lock",
                "{2} figures that count for points came from {3}, the first of them: {4}. The unit may contest them until the group's results are approved.",
                "See the figures"
            )
        ),
    ];

    /// <summary>Tells the units of those dossiers that are locked; what came with the same batch before is not told again.</summary>
    public static async Task TellAsync(
        Work work,
        MonitoredSource source,
        string batch,
        IReadOnlyList<(Dossier Dossier, CompiledSet Set, MonitoredSaved Saved)> taken,
        CancellationToken cancellation
    )
    {
        var late = taken
            .Select(one => (one.Dossier, one.Set, Counting: CountingOf(one.Set, one.Saved)))
            .Where(one => one.Counting.Count > 0 && IsLocked(one.Dossier, work.Request.ReceivedAt))
            .ToDictionary(one => KeyOf(one.Dossier, source, batch));
        var keys = late.Keys.ToList();
        var told = await work
            .Db.Notices.Where(n => keys.Contains(n.DedupeKey!))
            .Select(n => n.DedupeKey!)
            .Distinct()
            .ToListAsync(cancellation);
        var units = late.Values.Select(one => one.Dossier.UnitId).ToHashSet();
        var names = await work.Db.Units.Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        var messages = late.Where(one => !told.Contains(one.Key))
            .ToDictionary(
                one => one.Value.Dossier.UnitId,
                one => new NoticeMessage(
                    "monitored.came-in",
                    PathOf(one.Value.Dossier, one.Value.Set, one.Value.Counting),
                    names[one.Value.Dossier.UnitId],
                    DossierNotices.Said(one.Value.Dossier.RoundGroup!.Round!.Year),
                    DossierNotices.Said(one.Value.Counting.Count),
                    source.Name,
                    NoticeMessage.InBoth(one.Value.Counting[0].Name)
                )
                {
                    DedupeKey = one.Key,
                }
            );
        await work.NotifyUnitsAsync(messages, Role.Specialist, Role.Leader);
    }

    private static bool IsLocked(Dossier dossier, DateTimeOffset at) =>
        dossier.StageIn(dossier.RoundGroup!, at) is not (RoundGroupStage.Draft or RoundGroupStage.Open);

    private static List<InputDefinition> CountingOf(CompiledSet set, MonitoredSaved saved) =>
        [
            .. saved
                .Answers.Select(answer => set.FindInput(new InputId(answer.Input)))
                .OfType<InputDefinition>()
                .Where(input => input.Source != InputSource.Declared),
        ];

    private static string KeyOf(Dossier dossier, MonitoredSource source, string batch) => $"measured:{dossier.Id:N}:{source.Id:N}:{batch}";

    // One figure has a page of its own; several are seen in their rows.
    private static string PathOf(Dossier dossier, CompiledSet set, List<InputDefinition> counting)
    {
        if (counting is [var only])
        {
            return DossierPaths.Monitored(dossier.Id, only.Id);
        }

        var criterion = set.Criteria.First(one => one.Rule.Inputs.Contains(counting[0].Id));
        var index = set.MainIndices.First(one => CompiledSet.CriteriaOf(one).Contains(criterion));
        return $"{DossierPaths.Entry(dossier.Id, index.Id)}#{RowAnchor.Of(criterion.Id)}";
    }
}
