using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using OpenDti.TestWorld;

namespace OpenDti.Benchmarks;

/// <summary>
/// B6: the public ranking of 250 units beside a bare Kestrel that sends the same bytes with the same headers; the answer that nothing has
/// changed beside the whole page of the bare one. B7: a search in that ranking beside the whole page of the bare one.
/// </summary>
internal static class PortalBenchmark
{
    private const int RoundCount = 7;
    private const int Connections = 16;
    private const double PageBar = 0.9;
    private const double PageP99Bar = 1.5;
    private const double UnchangedBar = 1.0;
    private const double SearchBar = 0.3;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(2);
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<int> RunAsync(string? file)
    {
        var province = new PublicityOnSqlite();
        await province.InitializeAsync();
        var path = Publicity.Ranking(province.Many);
        var answer = await AnswerOf(province.Address, path);
        await using var bare = await BareAsync(answer, path);
        var bareAddress = new Uri(bare.Urls.First());
        var tag = answer.Headers["ETag"];

        var page = await MeasureAsync(new(bareAddress, path), new(province.Address, path));
        var unchanged = await MeasureAsync(new(bareAddress, path), new(province.Address, path, tag));
        var search = await MeasureAsync(new(bareAddress, path), new(province.Address, path + "?q=hoa&order=name"));
        await province.DisposeAsync();

        var result = new
        {
            Date = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
            Cores = Environment.ProcessorCount,
            Runtime = RuntimeInformation.FrameworkDescription,
            Publicity.ManyUnits,
            Connections,
            PageBytesBrotli = answer.Body.Length,
            B6Page = page with
            {
                Bar = PageBar,
            },
            B6Unchanged = unchanged with
            {
                Bar = UnchangedBar,
            },
            B7Search = search with
            {
                Bar = SearchBar,
            },
        };
        var json = JsonSerializer.Serialize(result, Json);
        Console.WriteLine(json);
        if (file is not null)
        {
            await File.WriteAllTextAsync(file, json + "\n");
        }

        return new Bars()
            .AtLeast("B6 page against Kestrel", page.Ratio, PageBar)
            .AtMost("B6 p99 against Kestrel", page.P99Ratio, PageP99Bar)
            .AtLeast("B6 unchanged page against Kestrel", unchanged.Ratio, UnchangedBar)
            .AtLeast("B7 search against Kestrel", search.Ratio, SearchBar)
            .ExitCode();
    }

    // In turns, so that a slow moment of the machine falls on both.
    private static async Task<Comparison> MeasureAsync(LoadTarget bare, LoadTarget product)
    {
        var (bares, products) = (new List<LoadResult>(), new List<LoadResult>());
        for (var round = -1; round < RoundCount; round++)
        {
            var first = await Load.RunAsync(bare, Connections, RoundTime);
            var second = await Load.RunAsync(product, Connections, RoundTime);
            if (round >= 0)
            {
                bares.Add(first);
                products.Add(second);
            }
        }

        var (baseline, measured) = (LoadResult.Median(bares), LoadResult.Median(products));
        return new Comparison(
            baseline,
            measured,
            Math.Round(measured.RequestsPerSecond / baseline.RequestsPerSecond, 3),
            Math.Round(measured.P99Ms / baseline.P99Ms, 2)
        );
    }

    private static async Task<Answer> AnswerOf(Uri address, string path)
    {
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, path));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var response = await client.SendAsync(request);
        var headers = response
            .Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Content-Length" or "Transfer-Encoding"))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new Answer(headers, await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task<WebApplication> BareAsync(Answer answer, string path)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0").ConfigureKestrel(options => options.AddServerHeader = false);
        var app = builder.Build();
        var tag = answer.Headers["ETag"];
        app.Run(context =>
        {
            foreach (var (name, value) in answer.Headers)
            {
                context.Response.Headers[name] = value;
            }

            if (context.Request.Headers.IfNoneMatch.ToString() == tag)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            context.Response.ContentLength = answer.Body.Length;
            return context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask();
        });
        await app.StartAsync();
        return app;
    }

    private sealed record Answer(IReadOnlyDictionary<string, string> Headers, byte[] Body);

    private sealed record Comparison(LoadResult Baseline, LoadResult Product, double Ratio, double P99Ratio)
    {
        public double Bar { get; init; }
    }
}
