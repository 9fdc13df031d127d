using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A contested monitored figure is told to those who appraise its criterion; the unit is told once one of them has decided.</summary>
public static class ContestNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "contest.was-made",
            new(
                "{0} có ý kiến về số liệu giám sát năm {1}: {2}",
                "Tiêu chí {3}. Ý kiến của đơn vị: {4} Quyết định về tiêu chí là trả lời ý kiến này.",
                "Xem và quyết định"
            ),
            new(
                "{0} contests a monitored figure of {1}: {2}",
                "Criterion {3}. The unit says: {4} A decision about the criterion answers it.",
                "Read and decide"
            )
        ),
        new(
            "contest.was-made-unread",
            new(
                "{0} có ý kiến về số liệu giám sát năm {1} của tiêu chí {2}",
                "Bạn thẩm định độc lập nên nội dung ý kiến chỉ hiện sau khi bạn đã có kết quả của mình.",
                "Mở tiêu chí"
            ),
            new(
                "{0} contests a monitored figure of {1}, criterion {2}",
                "You appraise independently: what the unit says is shown once a finding of your own stands.",
                "Open the criterion"
            )
        ),
        new(
            "contest.was-decided",
            new(
                "Ý kiến về số liệu giám sát năm {0} đã được xem xét: {1}",
                "Người thẩm định đã quyết định về tiêu chí {2}. Xem số liệu được tính và ý kiến thẩm định trong hồ sơ.",
                "Xem số liệu"
            ),
            new(
                "What you said about a monitored figure of {0} was considered: {1}",
                "An appraiser decided about criterion {2}. See in the dossier which figure counts, and the appraiser's note.",
                "See the figure"
            )
        ),
    ];

    public static async Task TellAsync(Work work, Dossier dossier, DossierFact fact)
    {
        switch (fact)
        {
            case MonitoredContested contested:
                await TellAppraisersAsync(work, dossier, contested);
                break;
            case CriterionAppraised { Settles.Count: > 0 } appraised:
                await TellUnitAsync(work, dossier, appraised);
                break;
        }
    }

    private static async Task TellUnitAsync(Work work, Dossier dossier, CriterionAppraised appraised)
    {
        var criterion = (await SetOfAsync(work, dossier)).FindIndicator(new IndicatorId(appraised.Indicator))!;
        foreach (var contest in dossier.Contests.Where(contest => appraised.Settles.Contains(contest.Input)))
        {
            var message = new NoticeMessage(
                "contest.was-decided",
                DossierPaths.Monitored(dossier.Id, new InputId(contest.Input)),
                DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
                contest.Words,
                criterion.Code
            );
            await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), message);
        }
    }

    private static async Task TellAppraisersAsync(Work work, Dossier dossier, MonitoredContested contested)
    {
        var input = new InputId(contested.Input);
        var (set, unit) = (await SetOfAsync(work, dossier), (await work.Db.Units.FindAsync(dossier.UnitId))!);
        var (year, told) = (DossierNotices.Said(dossier.RoundGroup!.Round!.Year), new HashSet<Guid>());
        var scopes = await ScopesAsync(work, dossier);
        foreach (var criterion in set.Criteria.Where(criterion => criterion.Rule.Inputs.Contains(input)))
        {
            var path = DossierPaths.Appraisal(dossier.Id, criterion.Id);
            var title = NoticeMessage.InBoth(criterion.Code, criterion.Name);
            foreach (var own in scopes.Where(scope => scope.Covers(criterion.Id, dossier.UnitId)).GroupBy(scope => scope.AccountId))
            {
                if (!told.Add(own.Key))
                {
                    continue;
                }

                var message = own.Any(scope => scope.IsBlindTo(dossier, criterion.Id))
                    ? new NoticeMessage("contest.was-made-unread", path, unit.Name, year, title)
                    : new NoticeMessage(
                        "contest.was-made",
                        path,
                        unit.Name,
                        year,
                        NoticeMessage.InBoth(set.FindInput(input)!.Name),
                        title,
                        contested.Words
                    );
                await work.NotifyAsync(Recipients.Account(own.Key), message);
            }
        }
    }

    // Whoever belongs to the unit appraises nothing of it, whatever scope they hold.
    private static async Task<List<AppraisalScope>> ScopesAsync(Work work, Dossier dossier)
    {
        var at = work.Request.ReceivedAt;
        var ofUnit = work
            .Db.Memberships.Where(m => m.UnitId == dossier.UnitId && m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Select(m => m.Account!.PersonId);
        return await work
            .Db.AppraisalScopes.Where(s => s.RoundGroupId == dossier.RoundGroupId)
            .Where(s => !work.Db.Accounts.Any(a => a.Id == s.AccountId && ofUnit.Contains(a.PersonId)))
            .OrderBy(s => s.Id)
            .ToListAsync();
    }

    private static async Task<CompiledSet> SetOfAsync(Work work, Dossier dossier)
    {
        var stored = await work.Db.IndicatorSets.AsNoTracking().SingleAsync(set => set.Id == dossier.RoundGroup!.StoredSetId);
        return SetLibrary.Compile(stored.Body);
    }
}
