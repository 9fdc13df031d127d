using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.Phrases;

/// <summary>The phrases a person may use, and whether they keep those for all.</summary>
public sealed record PhrasesModel(IReadOnlyList<Phrase> Phrases, bool KeepsShared, string Typed, IReadOnlyList<FieldError> Errors);

/// <summary>The comment bank: shows it, takes a phrase, drops one.</summary>
public sealed class PhrasesEndpoint(PhraseBook book, KeepPhrases keep, RefusalTexts refusals)
{
    public const string WordsField = "words";
    public const string SharedField = "shared";
    public const string PhraseField = "phrase";

    public Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        PageAsync(current, refusal: null, cancellation);

    public async Task<IResult> KeepAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var isShared = KeepsShared(current) && posted[SharedField].Length > 0;
        var kept = await keep.KeepAsync(
            RequestOf(current),
            isShared ? null : current.RequiredViewer.AccountId,
            posted[WordsField].Trim(),
            cancellation
        );
        return kept.IsRefused ? await PageAsync(current, kept.Refusal, cancellation) : Back(current);
    }

    public async Task<IResult> DropAsync(CurrentRequest current, CancellationToken cancellation)
    {
        _ = Guid.TryParse(current.RequiredPosted[PhraseField], out var phrase);
        var dropped = await keep.DropAsync(RequestOf(current), phrase, KeepsShared(current), cancellation);
        return dropped.IsRefused ? await PageAsync(current, dropped.Refusal, cancellation) : Back(current);
    }

    private async Task<IResult> PageAsync(CurrentRequest current, Refusal? refusal, CancellationToken cancellation)
    {
        var phrases = await book.ForAsync(current.RequiredAuthority.Id, current.RequiredViewer.AccountId, cancellation);
        var errors = refusal is null ? [] : new[] { new FieldError(FieldOf(refusal), refusals.Of(refusal, current.Language)) };
        var model = new PhrasesModel(phrases, KeepsShared(current), current.Posted?[WordsField] ?? "", errors);
        return Pages.Of<PhrasesPage>(refusal is null ? StatusCodes.Status200OK : refusals.StatusOf(refusal), model);
    }

    private static string? FieldOf(Refusal refusal) => refusal.Code == "phrase.words" ? WordsField : null;

    private static bool KeepsShared(CurrentRequest current) =>
        current.RequiredViewer.HasRole(current.RequiredAuthority.Id, Role.AuthorityAdministrator);

    private static Data.WriteRequest RequestOf(CurrentRequest current) =>
        current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);

    private static IResult Back(CurrentRequest current) => Pages.SeeOther(current.AuthorityUrl(AppraisalPaths.Phrases));
}
