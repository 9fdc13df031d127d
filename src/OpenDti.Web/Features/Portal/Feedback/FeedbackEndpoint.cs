using OpenDti.Web.Features.Portal.WhatsNew;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Feedback;

/// <summary>The text to write into and to copy, and where to send it.</summary>
public sealed record FeedbackModel(string Text, string? Contact);

/// <summary>Prepares what somebody who reports a problem would forget: the page, the version, the time. Nothing is sent and nothing kept.</summary>
public sealed class FeedbackEndpoint(Settings settings, TimeProvider clock)
{
    private const int LongestPath = 300;

    public IResult Show(HttpRequest request, CurrentRequest current, string? from)
    {
        var now = clock.GetUtcNow();
        var texts = FeedbackTexts.In(current.Language);
        var page = IsPath(from) ? $"{request.Scheme}://{request.Host}{current.Url(from!)}" : null;
        var time = texts.AtTime(HanoiTime.MinuteOf(now), HanoiTime.DateOf(now));
        return Pages.Of<FeedbackPage>(
            new FeedbackModel(texts.Text(page ?? texts.UnknownPage, ReleaseNotes.Version, time), settings.Contact)
        );
    }

    /// <summary>An address of this site, and nothing that somebody else put into a link: one line, no host.</summary>
    private static bool IsPath(string? from) =>
        from is { Length: <= LongestPath }
        && from.StartsWith('/')
        && !from.StartsWith("//", StringComparison.Ordinal)
        && from.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '-' or '_' or '.');
}
