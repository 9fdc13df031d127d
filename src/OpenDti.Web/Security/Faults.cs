using System.Data.Common;
using OpenDti.Web.Data;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>The one place where faults are caught: the person reads what was saved (nothing), the operator's log says what broke.</summary>
public sealed class Faults(RequestDelegate next, ILogger<Faults> log)
{
    private const string RetryAfterSeconds = "5";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader went away; nobody is left to answer.
        }
        catch (IOException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The sender broke off in the middle: nobody is left to answer, and nothing here is at fault.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            if (fault is BadHttpRequestException)
            {
                log.LogInformation("{Method} {Path} was cut off: {Reason}", context.Request.Method, context.Request.Path, fault.Message);
            }
            else
            {
                log.LogError(fault, "{Method} {Path} failed.", context.Request.Method, context.Request.Path);
            }

            var status = fault switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                WriteConflictException or DbException => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            };
            context.Response.Headers.Remove("Set-Cookie");
            if (status == StatusCodes.Status503ServiceUnavailable)
            {
                context.Response.Headers.RetryAfter = RetryAfterSeconds;
            }

            await ErrorPages.Of(status).ExecuteAsync(context);
        }
    }
}
