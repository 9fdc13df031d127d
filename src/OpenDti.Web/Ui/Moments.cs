using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Ui;

/// <summary>A moment as people read it, in Hà Nội's time: "17:00 ngày 30/10/2026".</summary>
public static class Moments
{
    public static string Of(DateTimeOffset instant, Language language) =>
        $"{HanoiTime.MinuteOf(instant)} {(language == Language.En ? "on" : "ngày")} {HanoiTime.DateOf(instant)}";
}
