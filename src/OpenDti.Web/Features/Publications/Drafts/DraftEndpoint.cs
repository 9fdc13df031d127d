using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>The draft results of a group before its units: sent by the agency, answered by each, settled by the agency.</summary>
public sealed class DraftEndpoint(
    DraftPages pages,
    DossierReader dossiers,
    SendDraft send,
    AnswerDraft answer,
    ConfirmDraftAnswer confirm,
    SettleDraftAnswer settle,
    RefusalTexts refusals
)
{
    public Task<IResult> ShowUnitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        UnitPageAsync(current, dossier, refused: [], cancellation);

    public Task<IResult> ShowGroupAsync(CurrentRequest current, Guid group, CancellationToken cancellation) =>
        GroupPageAsync(current, group, refused: [], cancellation);

    public async Task<IResult> SendAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        var request = posted.By(viewer, current.RequiredAuthority.Id, RoundGroup.StreamOf(group));
        _ = int.TryParse(posted[DraftFields.Days].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days);
        var sent = await send.RunAsync(request, group, viewer.PersonId, days, posted[DraftFields.Reason].Trim(), cancellation);
        return sent.IsRefused
            ? await GroupPageAsync(current, group, [(FieldOf(sent.Refusal), sent.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.GroupDraft(group)));
    }

    public async Task<IResult> AnswerAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var agrees = posted[DraftFields.Agrees] == "yes";
        var (draft, line, words) = (DraftIn(posted), agrees ? "" : posted[DraftFields.Line], posted[DraftFields.Words].Trim());
        var request = posted.By(current.RequiredViewer, authority, StreamsOf(reading));
        var answered = current.RequiredViewer.HoldsSeat(authority, reading.Unit.Id, Role.Leader)
            ? await answer.RunAsync(request, dossier, new DraftAnswered(draft, line, agrees, words), cancellation)
            : await answer.PrepareAsync(request, dossier, new DraftAnswerPrepared(draft, line, agrees, words), cancellation);
        return answered.IsRefused
            ? await UnitPageAsync(current, dossier, [(FieldOf(answered.Refusal), answered.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Draft(dossier)));
    }

    /// <summary>The leader's answer to what was prepared: confirmed, or given back with the button that says so.</summary>
    public async Task<IResult> ConfirmAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var (draft, line) = (DraftIn(posted), posted[DraftFields.PreparedLine]);
        var (because, givesBack) = (DraftFields.BecauseOf(line), posted[DraftFields.GiveBack].Length > 0);
        var words = posted[because].Trim();
        _ = long.TryParse(posted[DraftFields.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var request = posted.By(current.RequiredViewer, authority, StreamsOf(reading));
        var done = givesBack
            ? await confirm.GiveBackAsync(request, dossier, new DraftAnswerGivenBack(draft, line, version, words), cancellation)
            : await confirm.RunAsync(
                request,
                dossier,
                current.RequiredViewer.PersonId,
                new DraftAnswerConfirmed(draft, line, version),
                cancellation
            );
        return done.IsRefused
            ? await UnitPageAsync(current, dossier, [(givesBack ? because : null, done.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Draft(dossier)));
    }

    public async Task<IResult> SettleAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, viewer, authority) = (current.RequiredPosted, current.RequiredViewer, current.RequiredAuthority.Id);
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        string? IdOf(Refusal refusal) =>
            SettlementFieldOf(refusal) is { } field ? DraftFields.IdOf(field, dossier, posted[DraftFields.Line]) : null;
        Task<IResult> RefusedAsync(Refusal refusal) =>
            GroupPageAsync(current, reading.Group.Id, [(IdOf(refusal), refusal)], cancellation, dossier);

        if (OutcomeIn(posted) is not { } outcome)
        {
            return await RefusedAsync(new Refusal("draft.no-outcome"));
        }

        var settled = new DraftAnswerSettled(DraftIn(posted), posted[DraftFields.Line], outcome, posted[DraftFields.Words].Trim());
        var request = posted.By(viewer, authority, StreamsOf(reading));
        var done = await settle.RunAsync(request, dossier, viewer.PersonId, settled, cancellation);
        return done.IsRefused
            ? await RefusedAsync(done.Refusal)
            : Pages.SeeOther(current.AuthorityUrl(PublicationPaths.GroupDraft(reading.Group.Id)));
    }

    // The group's stream as well: nothing said to a draft comes to stand beside an approval that has not seen it.
    private static string[] StreamsOf(DossierReading reading) =>
        [Dossier.StreamOf(reading.Dossier.Id), RoundGroup.StreamOf(reading.Group.Id)];

    private static Guid DraftIn(Posted posted) => Guid.TryParse(posted[DraftFields.Draft], out var draft) ? draft : Guid.Empty;

    private static DraftOutcome? OutcomeIn(Posted posted) =>
        posted[DraftFields.Outcome] switch
        {
            nameof(DraftOutcome.Kept) => DraftOutcome.Kept,
            nameof(DraftOutcome.Changed) => DraftOutcome.Changed,
            _ => null,
        };

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "draft.days" => DraftFields.Days,
            "draft.again-without-reason" => DraftFields.Reason,
            "draft.answer-without-words" => DraftFields.Words,
            "draft.unknown-line" => DraftFields.Line,
            _ => null,
        };

    private static string? SettlementFieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "draft.no-outcome" => DraftFields.Outcome,
            "draft.settled-without-words" => DraftFields.Words,
            _ => null,
        };

    private async Task<IResult> UnitPageAsync(
        CurrentRequest current,
        Guid dossier,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    ) =>
        await pages.OfUnitAsync(current, dossier, refused, cancellation) is { } model
            ? Pages.Of<UnitDraftPage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    private async Task<IResult> GroupPageAsync(
        CurrentRequest current,
        Guid group,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation,
        Guid? settling = null
    ) =>
        await pages.OfGroupAsync(current, group, settling, refused, cancellation) is { } model
            ? Pages.Of<GroupDraftPage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
}
