using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Api;

/// <summary>
/// Takes one figure of one unit from a source's system: who has the source's token may write its figures and nothing else. The same request
/// twice changes nothing.
/// </summary>
public sealed class ApiEndpoint(Databases databases, SetLibrary sets, SaveMonitored save, RefusalTexts refusals, TimeProvider clock)
{
    public const string Route = "/api/v1/{authority}/monitored/{source}/{input}/{unit}";

    private const int LongestBody = 4_096;
    private const int DeepestJson = 2;
    private const string Bearer = "Bearer ";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = DeepestJson };

    public static string AddressOf(string authority, string source) => $"/api/v1/{authority}/monitored/{source}/{{input}}/{{unit}}";

    public async Task<IResult> PutAsync(
        HttpContext context,
        CurrentRequest current,
        string source,
        string input,
        string unit,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var found = await db.MonitoredSources.AsNoTracking().SingleOrDefaultAsync(s => s.Code == source, cancellation);
        var header = context.Request.Headers.Authorization.ToString();
        if (found is null || !header.StartsWith(Bearer, StringComparison.Ordinal) || !found.IsOpenedBy(header[Bearer.Length..]))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Told(StatusCodes.Status401Unauthorized, "token", "A token of this source is needed.");
        }

        if (await BodyAsync(context.Request, cancellation) is not { } body)
        {
            return Told(StatusCodes.Status413PayloadTooLarge, "body", "The body is larger than a figure needs.");
        }

        var receivedAt = clock.GetUtcNow();
        if (FigureIn(body) is not { } figure)
        {
            return Told(StatusCodes.Status400BadRequest, "json", """The body has to be {"value": …}, and may name a "year".""");
        }

        using (figure)
        {
            return IsYearWrong(figure)
                ? Told(StatusCodes.Status400BadRequest, "year", """The "year" has to be a whole number, such as 2026.""")
                : await SaveAsync(current, db, found, input, unit, figure, body, receivedAt, cancellation);
        }
    }

    private async Task<IResult> SaveAsync(
        CurrentRequest current,
        AppDb db,
        MonitoredSource source,
        string input,
        string unit,
        JsonDocument figure,
        byte[] body,
        DateTimeOffset receivedAt,
        CancellationToken cancellation
    )
    {
        var year = figure.RootElement.TryGetProperty("year", out var named) ? named.GetInt32() : (int?)null;
        var dossiers = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.RoundGroup)
            .Where(d => d.Unit!.Code == unit && d.RoundGroup!.ReleasedAt == null)
            .Where(d => year == null ? d.RoundGroup!.OpensAt <= receivedAt : d.RoundGroup!.Round!.Year == year)
            .Take(2)
            .ToListAsync(cancellation);
        if (dossiers.Count > 1)
        {
            return Told(
                StatusCodes.Status409Conflict,
                "year",
                """Two rounds take figures of this unit; the body has to name the "year"."""
            );
        }

        var dossier = dossiers.FirstOrDefault();
        var set = dossier is null ? null : (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
        if (set?.FindInput(new InputId(input)) is not { } definition)
        {
            return Told(StatusCodes.Status404NotFound, "not-found", "There is no such unit or figure in a round that is not yet released.");
        }

        if (!Read(definition, figure.RootElement.GetProperty("value")).TryGet(out var measured, out var refusal))
        {
            return Told(StatusCodes.Status422UnprocessableEntity, refusal.Code, RefusalSentences.Of(refusal, set, current.Language));
        }

        var saved = measured is Measurement.Missing missing
            ? new SavedAnswer(definition.Id.Value, Value: null, missing.Reason)
            : new SavedAnswer(definition.Id.Value, CanonicalValue.Of(measured), Missing: null);
        var request = new WriteRequest(
            dossier!.AuthorityId,
            source.TokenBy!.Value,
            Posted.NewKey(),
            Convert.ToHexStringLower(SHA256.HashData(body)),
            receivedAt,
            Dossier.StreamOf(dossier.Id)
        );
        var batch = new MeasuredBatch(source.Id, PersonId: null, [new Measured(dossier.Id, [saved])]);
        var done = await save.RunAsync(request, batch, cancellation);
        return done.IsRefused
            ? Told(refusals.StatusOf(done.Refusal), done.Refusal.Code, refusals.Of(done.Refusal, current.Language))
            : Results.NoContent();
    }

    private static bool IsYearWrong(JsonDocument figure) =>
        figure.RootElement.TryGetProperty("year", out var year) && (year.ValueKind != JsonValueKind.Number || !year.TryGetInt32(out _));

    private static Result<Measurement> Read(InputDefinition input, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => Measurement.NotEntered,
            JsonValueKind.True or JsonValueKind.False when input.Kind == InputKind.YesNo => new Measurement.YesNo(value.GetBoolean()),
            JsonValueKind.Number when IsNumeric(input) && value.TryGetDecimal(out var number) => Entry.OfNumber(input, number),
            JsonValueKind.String => Entry.Read(input, value.GetString()),
            _ => Entry.Read(input, value.ToString()),
        };

    private static bool IsNumeric(InputDefinition input) => input.Kind is InputKind.Count or InputKind.Number or InputKind.Percent;

    private static JsonDocument? FigureIn(byte[] body)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(body, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("value", out _))
            {
                return document;
            }
        }
        catch (JsonException)
        {
            // Told to the sender as what it is: no JSON of this form.
        }

        document?.Dispose();
        return null;
    }

    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        var (bytes, isCut) = await FilesInMemory.BytesOfAsync(request.Body, LongestBody, cancellation);
        return isCut ? null : bytes;
    }

    private static IResult Told(int status, string code, string sentence) => Results.Json(new { code, sentence }, statusCode: status);
}
