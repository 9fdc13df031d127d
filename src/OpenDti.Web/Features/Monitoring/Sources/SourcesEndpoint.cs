using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Monitoring.Api;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Sources;

/// <summary>Keeps the sources of monitored figures: who answers for them, by which token they send, and files that come by hand.</summary>
public sealed class SourcesEndpoint(
    SourceReader sources,
    SourceShares shares,
    EnterSource enter,
    GiveInputs give,
    Uploads uploads,
    RefusalTexts refusals
)
{
    public const string FileField = "figures";
    public const string GroupField = "group";
    public const string UnderstoodField = "understood";

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<SourcesPage>(await PageAsync(current, [], cancellation));

    public async Task<IResult> EnterAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var (typed, refused) = TypedSource.Read(posted);
        if (typed is not null)
        {
            var entered = await enter.RunAsync(RequestOf(current), typed, cancellation);
            if (entered.TryGet(out var source, out var refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.Source(source)));
            }

            refused = [(TypedSource.CodeField, refusal)];
        }

        var errors = refused.ConvertAll(one => new FieldError(one.Field, refusals.Of(one.Refusal, current.Language)));
        return Pages.Of<SourcesPage>(refusals.StatusOf(refused[0].Refusal), await PageAsync(current, errors, cancellation));
    }

    public async Task<IResult> ShowSourceAsync(CurrentRequest current, Guid source, CancellationToken cancellation) =>
        await SourceAsync(current, source, StatusCodes.Status200OK, token: null, [], cancellation);

    public async Task<IResult> MakeTokenAsync(CurrentRequest current, Guid source, CancellationToken cancellation)
    {
        if (current.RequiredPosted[UnderstoodField].Length == 0)
        {
            return await RefusedAsync(current, source, UnderstoodField, new Refusal("monitored.token-not-understood"), cancellation);
        }

        var token = MonitoredSource.NewToken();
        var made = await enter.MakeTokenAsync(RequestOf(current), current.RequiredViewer.PersonId, source, token, cancellation);
        if (made.IsRefused)
        {
            return await RefusedAsync(current, source, null, made.Refusal, cancellation);
        }

        // Sent twice, the token of the first time is in force and was shown then.
        return made.Value == MonitoredSource.HashOf(token)
            ? await SourceAsync(current, source, StatusCodes.Status200OK, token, [], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.Source(source)));
    }

    public async Task<IResult> RevokeTokenAsync(CurrentRequest current, Guid source, CancellationToken cancellation)
    {
        var revoked = await enter.RevokeTokenAsync(RequestOf(current), source, cancellation);
        return revoked.IsRefused
            ? await RefusedAsync(current, source, null, revoked.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.Source(source)));
    }

    public async Task<IResult> GiveAsync(CurrentRequest current, Guid source, Guid group, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var chosen = posted
            .Fields.Keys.Where(name => name.StartsWith(SourceShare.Field, StringComparison.Ordinal))
            .Select(name => name[SourceShare.Field.Length..])
            .ToList();
        var given = await give.RunAsync(RequestOf(current), current.RequiredViewer.PersonId, source, group, chosen, cancellation);
        return given.IsRefused
            ? await RefusedAsync(current, source, null, given.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.Source(source)));
    }

    public async Task<IResult> UploadAsync(CurrentRequest current, Guid source, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var groups = await sources.OpenGroupsAsync(current.RequiredAuthority.Id, cancellation);
        if (!Guid.TryParse(posted[GroupField], out var group) || groups.All(one => one.Id != group))
        {
            return await RefusedAsync(current, source, GroupField, new Refusal("monitored.no-group"), cancellation);
        }

        if (!posted.FileIn(FileField).TryGet(out var file, out var refusal))
        {
            return await RefusedAsync(current, source, FileField, refusal, cancellation);
        }

        var kept = await uploads.KeepAsync(
            posted.By(current.RequiredViewer, current.RequiredAuthority.Id),
            UploadPurpose.Monitored,
            file,
            cancellation
        );
        return kept.TryGet(out var upload, out refusal)
            ? Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.File(source, group, upload)))
            : await RefusedAsync(current, source, FileField, refusal, cancellation);
    }

    private static WriteRequest RequestOf(CurrentRequest current) =>
        current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, MonitoredSource.Stream);

    private static bool MayChange(CurrentRequest current) =>
        current.RequiredViewer.HasRole(current.RequiredAuthority.Id, Role.AuthorityAdministrator);

    // The permission row of the comparison: appraisers compare on the page of the criterion that was given to them.
    private static bool MayCompare(CurrentRequest current) =>
        MayChange(current) || current.RequiredViewer.HasRole(current.RequiredAuthority.Id, Role.Auditor);

    private Task<IResult> RefusedAsync(
        CurrentRequest current,
        Guid source,
        string? field,
        Refusal refusal,
        CancellationToken cancellation
    ) =>
        SourceAsync(
            current,
            source,
            refusals.StatusOf(refusal),
            token: null,
            [new FieldError(field, refusals.Of(refusal, current.Language))],
            cancellation
        );

    private async Task<IResult> SourceAsync(
        CurrentRequest current,
        Guid source,
        int status,
        string? token,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority;
        if (await sources.FindAsync(authority.Id, source, cancellation) is not { } row)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var groups = await sources.OpenGroupsAsync(authority.Id, cancellation);
        var address = ApiEndpoint.AddressOf(authority.Slug, row.Source.Code);
        return Pages.Of<SourcePage>(
            status,
            new SourceModel(row, groups, MayChange(current), token, address, errors)
            {
                TokenMakerUnits = await sources.UnitsOfTokenMakerAsync(row.Source, cancellation),
                Shares = await shares.OfAsync(authority.Id, source, groups, current.Language, cancellation),
            }
        );
    }

    private async Task<SourcesModel> PageAsync(CurrentRequest current, IReadOnlyList<FieldError> errors, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        return new SourcesModel(
            await sources.AllAsync(authority, cancellation),
            MayCompare(current) ? await sources.OpenGroupsAsync(authority, cancellation) : [],
            MayChange(current),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            errors
        );
    }
}
