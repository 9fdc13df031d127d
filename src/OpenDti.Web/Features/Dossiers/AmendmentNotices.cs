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
        new(
            "dossier.set-amended-only",
            new(
                "Bộ chỉ số năm {1} được sửa đổi theo Quyết định số {2} ngày {3}",
                "{0} không phải nhập thêm số liệu nào; số liệu đã nhập được giữ nguyên. Điểm được tính theo bộ chỉ số đã sửa đổi. Hạn xác nhận: {4} ngày {5}.",
                "Xem hồ sơ"
            ),
            new(
                "The set of {1} was amended by decision {2} of {3}",
                "{0} has nothing to enter; all figures stay. Points follow the amended set. Deadline: {4} on {5}.",
                "See the dossier"
            )
        ),
        new(
            "dossier.confirmation-voided-only",
            new(
                "Hồ sơ năm {1} phải xác nhận lại do bộ chỉ số được sửa đổi theo Quyết định số {2} ngày {3}",
                "Lần xác nhận hồ sơ của {0} hết hiệu lực vì điểm tự đánh giá thay đổi. Số liệu đã nhập được giữ nguyên. Chuyên viên xem lại và trình, lãnh đạo xác nhận trước {4} ngày {5}.",
                "Xem hồ sơ"
            ),
            new(
                "The dossier of {1} has to be confirmed anew: decision {2} of {3} amended the set",
                "The confirmation of the dossier of {0} is void because its points changed. All figures stay. Please look through it, send it and confirm it before {4} on {5}.",
                "See the dossier"
            )
        ),
    ];

    public static NoticeMessage Of(DossierSetAmended amended, string path, string unit, string year, DateTimeOffset deadline)
    {
        var (number, day) = (amended.DecisionNumber, HanoiTime.DateOf(amended.DecisionDate));
        var (minute, date) = (HanoiTime.MinuteOf(deadline), HanoiTime.DateOf(deadline));
        var (toEnter, again) = (amended.ToEnter.Count, amended.SetAside.Count(one => one.Track == Track.Declared));
        var code = amended.VoidVersion is null ? "dossier.set-amended" : "dossier.confirmation-voided";
        return toEnter + again == 0
            ? new NoticeMessage(code + "-only", path, unit, year, number, day, minute, date)
            : new NoticeMessage(
                code,
                path,
                unit,
                year,
                number,
                day,
                DossierNotices.Said(toEnter),
                DossierNotices.Said(again),
                minute,
                date
            );
    }
}
