/*
 * Debian's GNUstep has no NSURLSession and no libdispatch. This file implements what the samples call of them with NSURLConnection,
 * so that the samples run as they are on Apple's systems. The call ends before the semaphore is waited for.
 */
#import <Foundation/Foundation.h>

/* gcc's YES and NO are casts. The literals @YES and @NO need those of clang. */
#undef YES
#undef NO
#define YES __objc_yes
#define NO __objc_no

typedef int dispatch_semaphore_t;
#define DISPATCH_TIME_FOREVER 0
#define dispatch_semaphore_create(value) (value)
#define dispatch_semaphore_signal(semaphore) (void)(semaphore)
#define dispatch_semaphore_wait(semaphore, timeout) (void)(semaphore)

typedef void (^CompletionHandler)(NSData *, NSURLResponse *, NSError *);

@interface NSURLSessionDataTask : NSObject
{
  NSURLRequest *request;
  CompletionHandler completionHandler;
}
- (id)initWithRequest:(NSURLRequest *)aRequest completionHandler:(CompletionHandler)handler;
- (void)resume;
@end

@implementation NSURLSessionDataTask
- (id)initWithRequest:(NSURLRequest *)aRequest completionHandler:(CompletionHandler)handler {
  if ((self = [super init])) {
    request = [aRequest retain];
    completionHandler = Block_copy(handler);
  }
  return self;
}

- (void)resume {
  NSURLResponse *response = nil;
  NSError *error = nil;
  NSData *data = [NSURLConnection sendSynchronousRequest:request returningResponse:&response error:&error];
  completionHandler(data, response, error);
}
@end

@interface NSURLSession : NSObject
@property(class, readonly) NSURLSession *sharedSession;
- (NSURLSessionDataTask *)dataTaskWithRequest:(NSURLRequest *)request completionHandler:(CompletionHandler)handler;
@end

@implementation NSURLSession
+ (NSURLSession *)sharedSession {
  return [[self new] autorelease];
}

- (NSURLSessionDataTask *)dataTaskWithRequest:(NSURLRequest *)request completionHandler:(CompletionHandler)handler {
  return [[[NSURLSessionDataTask alloc] initWithRequest:request completionHandler:handler] autorelease];
}
@end
