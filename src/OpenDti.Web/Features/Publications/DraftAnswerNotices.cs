using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>Whom an answer to a draft is told: the unit's leader while it is prepared, its specialists when it comes back, the agency once it is given.</summary>
public static class DraftAnswerNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "draft.answer-was-prepared",
            new(
                "Ý kiến về dự thảo kết quả năm {1} chờ lãnh đạo xác nhận",
                "Chuyên viên của {0} đã soạn ý kiến về dự thảo kết quả. Cơ quan chủ trì chỉ nhận được sau khi lãnh đạo xác nhận, đến hết ngày {2}: {3}",
                "Xem và xác nhận"
            ),
            new(
                "An answer to the draft result of {1} waits for its leader",
                "The specialist of {0} prepared an answer to the draft result. The agency gets it once a leader has confirmed it, by the end of {2}: {3}",
                "Read and confirm"
            )
        ),
        new(
            "draft.answer-was-given-back",
            new(
                "Lãnh đạo trả lại ý kiến đã soạn về dự thảo kết quả năm {1}",
                "Lãnh đạo {0} trả lại, đề nghị soạn lại để xác nhận đến hết ngày {2}. Lý do: {3}",
                "Xem và soạn lại"
            ),
            new(
                "A prepared answer to the draft result of {1} was given back",
                "The leader of {0} gave it back; it is to be written anew and confirmed by the end of {2}. Reason: {3}",
                "Read and write anew"
            )
        ),
    ];

    public static Task TellPreparedAsync(Work work, Dossier dossier, string words) =>
        TellUnitAsync(work, dossier, Role.Leader, "draft.answer-was-prepared", words);

    public static Task TellGivenBackAsync(Work work, Dossier dossier, string words) =>
        TellUnitAsync(work, dossier, Role.Specialist, "draft.answer-was-given-back", words);

    /// <summary>The agency has something to settle where a unit does not agree.</summary>
    public static async Task TellGivenAsync(Work work, Dossier dossier, DraftAnswer answer)
    {
        if (answer.Agrees)
        {
            return;
        }

        var (group, unit) = (dossier.RoundGroup!, (await work.Db.Units.FindAsync(dossier.UnitId))!.Name);
        var message = new NoticeMessage(
            "draft.was-answered",
            PublicationPaths.GroupDraft(group.Id),
            unit,
            DossierNotices.Said(group.Round!.Year)
        );
        await work.NotifyAsync(Recipients.OfAuthority(Role.AuthorityAdministrator), message);
    }

    private static async Task TellUnitAsync(Work work, Dossier dossier, Role role, string code, string words)
    {
        var (group, unit) = (dossier.RoundGroup!, (await work.Db.Units.FindAsync(dossier.UnitId))!.Name);
        var until = HanoiTime.LastDateOf(group.DraftAnswersUntil!.Value);
        var message = new NoticeMessage(
            code,
            DossierPaths.Draft(dossier.Id),
            unit,
            DossierNotices.Said(group.Round!.Year),
            until,
            words.Length == 0 ? "–" : words
        );
        await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, role), message);
    }
}
