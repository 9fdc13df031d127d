using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Drafts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Puts draft results before the units, through the use cases that pages use.</summary>
public static class DraftSteps
{
    public static Task<Result<Guid>> SendDraftAsync(
        this Province province,
        Guid group,
        int days = 5,
        string reason = "",
        DateTimeOffset? at = null
    ) =>
        province
            .Use<SendDraft>()
            .RunAsync(
                Request(province, Identity.Publisher, at, RoundGroup.StreamOf(group)),
                group,
                personId: Guid.Empty,
                days,
                reason,
                CancellationToken.None
            );

    public static async Task<Result<long>> AnswerDraftAsync(
        this Province province,
        Guid dossier,
        Identity identity,
        string line = "",
        string words = "",
        DateTimeOffset? at = null,
        bool agrees = false
    ) =>
        await province
            .Use<AnswerDraft>()
            .RunAsync(
                Request(province, identity, at, Dossier.StreamOf(dossier)),
                dossier,
                new DraftAnswered(await DraftOfAsync(province, dossier), line, agrees, words),
                CancellationToken.None
            );

    public static async Task<Result<long>> SettleDraftAsync(
        this Province province,
        Guid dossier,
        string line,
        string words,
        DateTimeOffset? at = null
    ) =>
        await province
            .Use<SettleDraftAnswer>()
            .RunAsync(
                Request(province, Identity.AuthorityAdministrator, at, Dossier.StreamOf(dossier)),
                dossier,
                personId: Guid.Empty,
                new DraftAnswerSettled(await DraftOfAsync(province, dossier), line, DraftOutcome.Kept, words),
                CancellationToken.None
            );

    private static async Task<Guid> DraftOfAsync(Province province, Guid dossier) =>
        (await province.GroupAsync((await province.DossierAsync(dossier)).RoundGroupId)).DraftId ?? Guid.Empty;

    private static Web.Data.WriteRequest Request(Province province, Identity identity, DateTimeOffset? at, string stream) =>
        province.Request(province.Authority, province.Accounts[identity], stream) with
        {
            ReceivedAt = at ?? province.Clock.GetUtcNow(),
        };
}
