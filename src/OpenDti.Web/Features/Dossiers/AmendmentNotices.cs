using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What a unit is told when the set of its round is amended: by which decision, and what it has to do.</summary>
public static class AmendmentNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "dossier.set-amended",
            new(
                "Bộ chỉ số năm {1} được sửa đổi theo Quyết định số {2} ngày {3}",
                "Hồ sơ của {0}: {4} tiêu chí phải nhập, {5} số liệu đã nhập không còn phù hợp phải nhập lại. Số liệu khác được giữ nguyên. Hạn xác nhận: {6} ngày {7}.",
                "Xem hồ sơ"
            ),
            new(
                "The set of {1} was amended by decision {2} of {3}",
                "The dossier of {0}: criteria to enter: {4}; figures that no longer fit and have to be entered anew: {5}. All others stay. Deadline: {6} on {7}.",
                "See the dossier"
            )
        ),
        new(
            "dossier.confirmation-voided",
            new(
                "Hồ sơ năm {1} phải xác nhận lại do bộ chỉ số được sửa đổi theo Quyết định số {2} ngày {3}",
                "Lần xác nhận hồ sơ của {0} hết hiệu lực. {4} tiêu chí phải nhập, {5} số liệu đã nhập không còn phù hợp phải nhập lại; số liệu khác được giữ nguyên. Chuyên viên xem lại và trình, lãnh đạo xác nhận trước {6} ngày {7}.",
                "Xem hồ sơ"
            ),
            new(
                "The dossier of {1} has to be confirmed anew: decision {2} of {3} amended the set",
                "The confirmation of the dossier of {0} is void. Criteria to enter: {4}; figures to be entered anew: {5}; all others stay. Please look through it, send it and confirm it before {6} on {7}.",
                "See the dossier"
            )
        ),
    ];

    public static NoticeMessage Of(DossierSetAmended amended, string path, string unit, string year, DateTimeOffset deadline) =>
        new(
            amended.VoidVersion is null ? "dossier.set-amended" : "dossier.confirmation-voided",
            path,
            unit,
            year,
            amended.DecisionNumber,
            HanoiTime.DateOf(amended.DecisionDate),
            DossierNotices.Said(amended.ToEnter.Count),
            DossierNotices.Said(amended.SetAside.Count(one => one.Track == Track.Declared)),
            HanoiTime.MinuteOf(deadline),
            HanoiTime.DateOf(deadline)
        );
}
