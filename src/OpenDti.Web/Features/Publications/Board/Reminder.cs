using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Board;

/// <summary>
/// A letter to copy for the units that have neither confirmed nor run out of time. It leaves the authority in Vietnamese, whatever language its
/// sender reads the board in.
/// </summary>
public static class Reminder
{
    /// <summary>Null when nobody is to be reminded.</summary>
    public static string? TextFor(IReadOnlyList<DossierReading> dossiers, DateTimeOffset now)
    {
        var late = dossiers
            .Where(dossier => dossier.Dossier.State != DossierState.Confirmed && dossier.StageAt(now) == RoundGroupStage.Open)
            .ToList();
        if (late.Count == 0)
        {
            return null;
        }

        var texts = DossierTexts.In(Language.Vi);
        var (year, kind) = (late[0].Year, texts.KindOfUnits(late[0].Group.UnitKind));
        var lines = late.Select((dossier, place) => $"{place + 1}. {LineOf(dossier, texts)}");
        return $"""
            V/v đôn đốc hoàn thành hồ sơ tự đánh giá chuyển đổi số năm {year}

            Kính gửi: {string.Join("; ", late.Select(dossier => dossier.Unit.Name))}.

            Tính đến {texts.At(
                now
            )}, {late.Count}/{dossiers.Count} đơn vị ({kind}) chưa xác nhận và gửi hồ sơ tự đánh giá năm {year}:

            {string.Join('\n', lines)}

            Đề nghị Thủ trưởng các đơn vị chỉ đạo nhập đủ số liệu, xác nhận và gửi hồ sơ trước hạn nêu trên. Hết hạn, hồ sơ được khóa theo số liệu đã nhập. Theo quy định của bộ chỉ số, tiêu chí chưa nhập: {PolicyWords.NotEntered(late[0].Set.Set, Language.Vi)}; hồ sơ chưa xác nhận: {Shown.Within(PolicyWords.Unconfirmed(late[0].Set.Set, Language.Vi))}
            """;
    }

    private static string LineOf(DossierReading dossier, DossierTexts texts)
    {
        var criteria = dossier.Criteria.Count;
        var missing = criteria - dossier.Criteria.Count(dossier.IsAnswered);
        var entered = missing == 0 ? $"đã nhập đủ {criteria} tiêu chí" : $"còn {missing}/{criteria} tiêu chí chưa nhập";
        var waits = dossier.Dossier.State == DossierState.Sent ? ", đã trình lãnh đạo, chờ xác nhận" : "";
        var extended = dossier.Dossier.IsExtendedIn(dossier.Group) ? " (đã gia hạn)" : "";
        return $"{dossier.Unit.Name}: {entered}{waits}; hạn {texts.At(dossier.DeadlineAt)}{extended}.";
    }
}
