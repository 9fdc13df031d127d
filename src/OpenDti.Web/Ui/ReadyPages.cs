using System.Collections.Concurrent;

namespace OpenDti.Web.Ui;

/// <summary>A public answer as it goes out, and since when it has been known to hold.</summary>
public sealed class ReadyPage(PackedBytes bytes, string? contentType, string cacheControl, string contentDisposition, long madeAt)
{
    private long _madeAt = madeAt;

    public PackedBytes Bytes => bytes;

    /// <summary>Whether it has to be made anew, and by this reader: the others get this one meanwhile.</summary>
    public bool IsToBeRenewed(TimeProvider clock)
    {
        var since = Interlocked.Read(ref _madeAt);
        return clock.GetElapsedTime(since) >= ReadyPages.Freshness
            && Interlocked.CompareExchange(ref _madeAt, clock.GetTimestamp(), since) == since;
    }

    public Task WriteAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Remove("Pragma");
        headers.CacheControl = cacheControl;
        headers.Vary = "Accept-Encoding, Cookie";
        context.Response.ContentType = contentType;
        if (contentDisposition.Length > 0)
        {
            headers.ContentDisposition = contentDisposition;
        }

        return bytes.WriteAsync(context);
    }
}

/// <summary>The pages of released results that are ready to be sent, by their path. Only so many are kept; then it begins anew.</summary>
public sealed class ReadyPages
{
    /// <summary>A page holds a hash in its address and changes only where it tells of other releases: those may show so much later.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10);

    private const int MostPages = 2_000;
    private const long MostBytes = 64_000_000;

    private readonly ConcurrentDictionary<string, ReadyPage> _pages = new(StringComparer.Ordinal);
    private long _bytes;

    public ReadyPage? Find(string path) => _pages.GetValueOrDefault(path);

    public void Keep(string path, ReadyPage page)
    {
        if (_pages.Count >= MostPages || Interlocked.Read(ref _bytes) > MostBytes)
        {
            _pages.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }

        Interlocked.Add(ref _bytes, page.Bytes.Size - (_pages.GetValueOrDefault(path)?.Bytes.Size ?? 0));
        _pages[path] = page;
    }
}
