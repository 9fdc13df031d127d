using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Bonuses;

public static class BonusNotices
{
    public static IReadOnlyList<NoticeText> All { get; } =
    [
        new(
            "bonus.was-decided",
            new(
                "Đề nghị điểm thưởng năm {1} đã có quyết định",
                "Đề nghị điểm thưởng “{2}” của {0} được chấp nhận {3} / {4}. {5}",
                "Xem quyết định"
            ),
            new("A decision on the bonus of {1}", "Of what was proposed for {0}, “{2}”, {3} of {4} were accepted. {5}", "See the decision")
        ),
        new(
            "bonus.scheme-attached",
            new(
                "Quy định điểm thưởng của kỳ đánh giá năm {0}: {1} ngày {2}",
                "Cơ quan chủ trì áp dụng quy định điểm thưởng theo {1} ngày {2} ({3}). Đơn vị gửi đề nghị điểm thưởng trước hạn nhập số liệu của đơn vị.",
                "Xem việc của tôi"
            ),
            new(
                "Bonus scheme of the round of {0}: {1} of {2}",
                "The operating body counts bonus points by {1} of {2} ({3}). A unit proposes before its deadline of entry.",
                "See my work"
            )
        ),
    ];

    /// <summary>That a scheme counts from now on, for those who may propose.</summary>
    public static NoticeMessage OfAttached(int year, BonusSchemeAttached attached) =>
        new NoticeMessage(
            "bonus.scheme-attached",
            DossierPaths.MyWork,
            DossierNotices.Said(year),
            attached.Number,
            HanoiTime.DateOf(attached.Date),
            attached.Issuer
        );
}
