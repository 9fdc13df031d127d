using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.WhatsNew;

public sealed record WhatsNewTexts
{
    public required string Title { get; init; }
    public required Func<string, string> Lead { get; init; }

    public static WhatsNewTexts Vi { get; } =
        new() { Title = "Có gì mới", Lead = version => $"Máy chủ này đang chạy phiên bản {version}." };

    public static WhatsNewTexts En { get; } = new() { Title = "What is new", Lead = version => $"This server runs version {version}." };

    public static WhatsNewTexts In(Language language) => language == Language.En ? En : Vi;
}
