using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.IndicatorSets;

public static class IndicatorSetsFeature
{
    public static IReadOnlyList<RefusalText> Refusals { get; } =
    [
        new(
            "indicator-set.findings",
            "Bộ chỉ số có lỗi ({0} tại {1}) nên chưa được lưu.",
            "The indicator set has findings ({0} at {1}) and was not stored."
        ),
        RefusalText.Conflict(
            "indicator-set.version-taken",
            "Bộ chỉ số {0}, phiên bản {1} đã có với nội dung khác. Phiên bản đã dùng thì không sửa; hãy đặt số phiên bản mới.",
            "The set {0}, version {1} exists with another text. A version is never changed; give it a new number."
        ),
    ];

    public static IServiceCollection AddIndicatorSets(this IServiceCollection services) =>
        services.AddSingleton<SetLibrary>().AddSingleton<AdoptSet>();
}
